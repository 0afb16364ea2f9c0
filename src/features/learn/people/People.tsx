import { useId, useRef, useState } from 'react';
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

/** Who learns on this device: who is here now, how to switch, what is one's own, and what to do when one is done. */
export function People({ world, roles }: PeopleProps) {
  const desk = usePeople(world);
  const [said, setSaid] = useState('');
  const present = useRef<HTMLHeadingElement>(null);
  const { here } = desk;
  if (here === 'reading') return <p role="status">{words.loading}</p>;
  if (here === 'failed') return <p role="alert">{words.failed}</p>;
  // What was pressed may be gone, or far below: the page goes on at who is here now.
  const onArrived = (name: string) => {
    setSaid(words.switched(name));
    present.current?.focus();
  };
  const part = { desk, here, onSaid: setSaid, onArrived };
  return (
    <div className="people">
      <p role="status">{said}</p>
      <section className="card stack" aria-labelledby="people-present">
        <h2 id="people-present" ref={present} tabIndex={-1}>
          {words.present}
        </h2>
        <Present {...part} />
      </section>
      {!here.present.isGuest && (
        <section className="card stack" aria-labelledby="people-mine">
          <h2 id="people-mine">{words.mine}</h2>
          <Mine {...part} roles={roles} />
        </section>
      )}
      <section className="card stack" aria-labelledby="people-new">
        <h2 id="people-new">{words.add}</h2>
        <SomebodyNew {...part} />
      </section>
      <section className="card stack" aria-labelledby="people-shared">
        <h2 id="people-shared">{words.shared}</h2>
        <FinishHere {...part} takeAlong={world.takeAlong} />
      </section>
    </div>
  );
}

/** Who is here now, and first of all the way to the others. */
function Present(part: PeoplePart) {
  const { desk, here } = part;
  const { present, others } = here;
  return (
    <>
      {present.isGuest ? (
        <>
          <p>
            <strong>{words.guest}.</strong> {words.guestWhat}
          </p>
          <p>
            <Button onClick={() => void desk.leaveGuest()}>{words.leaveGuest}</Button>
          </p>
        </>
      ) : (
        <p className="people-name">{nameOf(present)}</p>
      )}
      {others.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <ul className="plain people-list">
            {others.map((person) => (
              <li key={person.learner}>
                <SwitchTo {...part} person={person} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Mine({ roles, ...part }: PeoplePart & { readonly roles: readonly Path[] }) {
  const { desk, here, onSaid } = part;
  const { present } = here;
  const id = useId();
  const role = roles.find((one) => one.id === present.role);
  return (
    <>
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
      <OwnPin {...part} />
    </>
  );
}

function SomebodyNew({ desk, here, onArrived }: PeoplePart) {
  return (
    <>
      <NameForm
        label={words.addName}
        hint={words.addWhat}
        button={words.addButton}
        taken={[here.present, ...here.others].flatMap(({ name }) => name ?? [])}
        onName={(name) => void desk.add(name).then(() => onArrived(name))}
      />
      {!here.present.isGuest && (
        <p className="stack">
          <span>
            <Button onClick={() => void desk.beGuest().then(() => onArrived(words.guest))}>{words.asGuest}</Button>
          </span>
          <span className="small soft">{words.guestWhat}</span>
        </p>
      )}
    </>
  );
}
