import { useId, useState } from 'react';
import { home } from '#messages/home.ts';
import { Button } from '../../ui/Button.tsx';
import type { HomeProps } from './Home.tsx';

/** At most three other things: the name, where the record lives, free practice. */
export function HomeAside({ view, isRead, recordHref, practiseHref, onName }: HomeProps) {
  return (
    <section className="home-more" aria-labelledby="home-more">
      <h2 id="home-more">{home.more}</h2>
      <div className="home-more-cards">
        {isRead && view.name === null && <NameCard onName={onName} />}
        <div className="home-more-card">
          <h3>{home.recordTitle}</h3>
          <p>{home.recordWhat}</p>
          <p>
            <a href={recordHref}>{home.recordLink}</a>
          </p>
        </div>
        <div className="home-more-card">
          <h3>{home.rolesTitle}</h3>
          <p>{home.rolesWhat}</p>
          <p>
            <a href={practiseHref}>{home.rolesLink}</a>
          </p>
        </div>
      </div>
    </section>
  );
}

function NameCard({ onName }: Pick<HomeProps, 'onName'>) {
  const [name, setName] = useState('');
  const field = useId();
  return (
    <form
      className="home-more-card"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name.trim());
      }}
    >
      <h3>{home.nameTitle}</h3>
      <p>{home.nameWhat}</p>
      <p className="row">
        <label htmlFor={field} className="quiet">
          {home.nameLabel}
        </label>
        <input
          id={field}
          type="text"
          autoComplete="given-name"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit">{home.nameSave}</Button>
      </p>
    </form>
  );
}
