import { useId, useState } from 'react';
import { home } from '#messages/home.ts';
import type { Path } from '../../../core/curriculum/path.ts';
import { Button } from '../../../ui/Button.tsx';

interface NameCardProps {
  readonly roles: readonly Path[];
  readonly onName: (name: string, role?: string) => void;
}

/** The first visit: how to be called, and in which role. Either may be left out. */
export function NameCard({ roles, onName }: NameCardProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const field = useId();
  const save = () => {
    if (role !== '') onName(name.trim(), role);
    else if (name.trim() !== '') onName(name.trim());
  };
  return (
    <form
      className="home-more-card"
      onSubmit={(event) => {
        event.preventDefault();
        save();
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
      </p>
      {roles.length > 0 && (
        <p className="row">
          <label htmlFor={`${field}-role`}>{home.roleLabel}</label>
          <select id={`${field}-role`} value={role} onChange={(event) => setRole(event.currentTarget.value)}>
            <option value="">{home.roleNone}</option>
            {roles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <Button type="submit">{roles.length > 0 ? home.nameSaveBoth : home.nameSave}</Button>
      </p>
    </form>
  );
}
