import { useId, useState } from 'react';
import { people as words } from '#messages/people.ts';
import type { Path } from '../../../core/curriculum/path.ts';
import { Button } from '../../../ui/Button.tsx';
import { FinishHere } from './FinishHere.tsx';
import { NameForm } from './NameForm.tsx';
import { OwnPin } from './OwnPin.tsx';
import { nameOf } from './people-words.ts';
import type { PeopleWorld } from './people-world.ts';
import { SwitchTo } from './SwitchTo.tsx';
import { type PeoplePart, usePeople } from './use-people.ts';
import './people.css';

interface PeopleProps {
  readonly world: PeopleWorld;
  readonly roles: readonly Path[];
}

/** Who learns on this device: who is here now, the others, and what to do when one is done. */
export function People({ world, roles }: PeopleProps) {
  const desk = usePeople(world);
  const [said, setSaid] = useState('');
  const { here } = desk;
  if (here === 'reading') return <p role="status">{words.loading}</p>;
  if (here === 'failed') return <p role="alert">{words.failed}</p>;
  const part = { desk, here, onSaid: setSaid };
  return (
    <div className="people">
      <p role="status">{said}</p>
      <section className="card stack" aria-labelledby="people-present">
        <h2 id="people-present">{words.present}</h2>
        <Present {...part} roles={roles} />
      </section>
      <section className="card stack" aria-labelledby="people-others">
        <h2 id="people-others">{words.others}</h2>
        <Others {...part} />
      </section>
      <section className="card stack" aria-labelledby="people-shared">
        <h2 id="people-shared">{words.shared}</h2>
        <FinishHere {...part} takeAlong={world.takeAlong} />
      </section>
    </div>
  );
}

function Present({ desk, here, onSaid, roles }: PeoplePart & { readonly roles: readonly Path[] }) {
  const { present } = here;
  const id = useId();
  const role = roles.find((one) => one.id === present.role);
  if (present.isGuest) {
    return (
      <>
        <p>
          <strong>{words.guest}.</strong> {words.guestWhat}
        </p>
        <p>
          <Button onClick={() => void desk.leaveGuest()}>{words.leaveGuest}</Button>
        </p>
      </>
    );
  }
  return (
    <>
      <p className="people-name">{nameOf(present)}</p>
      <NameForm
        label={words.rename}
        button={words.nameSave}
        taken={here.others.flatMap(({ name }) => name ?? [])}
        onName={(name) => void desk.describe(name, present.role).then(() => onSaid(words.switched(name)))}
      />
      <p className="stack">
        <label htmlFor={id}>{words.role}</label>
        <select
          id={id}
          value={role?.id ?? ''}
          onChange={({ target: { value } }) => {
            const chosen = roles.find((one) => one.id === value);
            void desk.describe(present.name ?? '', chosen?.id ?? null);
            onSaid(words.roleSaved(chosen?.title ?? words.roleNone));
          }}
        >
          <option value="">{words.roleNone}</option>
          {roles.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
        <span className="small soft">{role?.summary ?? words.roleWhat}</span>
      </p>
      <OwnPin desk={desk} here={here} onSaid={onSaid} />
    </>
  );
}

function Others({ desk, here, onSaid }: PeoplePart) {
  return (
    <>
      {here.others.length > 0 && (
        <ul className="plain people-list">
          {here.others.map((person) => (
            <li key={person.learner}>
              <SwitchTo desk={desk} here={here} onSaid={onSaid} person={person} />
            </li>
          ))}
        </ul>
      )}
      <h3>{words.add}</h3>
      <NameForm
        label={words.addName}
        hint={words.addWhat}
        button={words.addButton}
        taken={[here.present, ...here.others].flatMap(({ name }) => name ?? [])}
        onName={(name) => void desk.add(name).then(() => onSaid(words.switched(name)))}
      />
      {!here.present.isGuest && (
        <p className="stack">
          <span>
            <Button onClick={() => void desk.beGuest().then(() => onSaid(words.switched(words.guest)))}>
              {words.asGuest}
            </Button>
          </span>
          <span className="small soft">{words.guestWhat}</span>
        </p>
      )}
    </>
  );
}
