import { useEffect, useId, useState } from 'react';
import { plan as words } from '#messages/plan.ts';
import { type Plan, readPlan } from '../../core/progress/plan.ts';
import { OpenedPlans } from './OpenedPlans.tsx';
import { PlanView } from './PlanView.tsx';
import type { PlanWorld } from './plan-world.ts';

type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'bad'; readonly why: string }
  | { readonly kind: 'read'; readonly plan: Plan; readonly isChosen: boolean };

/** Opens a plan from a file or from the address, shows what is in it, and takes it on. */
export function OpenPlan({ world }: { readonly world: PlanWorld }) {
  const id = useId();
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  // What was taken on brings role-plays along, which are listed below.
  const [, setTaken] = useState(0);
  const take = (text: string, isChosen: boolean) => {
    const read = readPlan(text);
    setReading(
      read.ok ? { kind: 'read', plan: read.value, isChosen } : { kind: 'bad', why: words.problem[read.problem] },
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, when the page opens
  useEffect(() => {
    if (world.linked === 'bad') setReading({ kind: 'bad', why: words.badLink });
    else if (world.linked !== null) take(world.linked, false);
  }, []);
  return (
    <div className="stack">
      <p className="stack">
        <label htmlFor={id}>{words.choose}</label>
        <input
          id={id}
          type="file"
          accept=".rapport-plan"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file && file.size > 4_000_000) setReading({ kind: 'bad', why: words.problem.fileTooBig });
            else void file?.text().then((text) => take(text, true));
            currentTarget.value = '';
          }}
        />
      </p>
      {reading.kind === 'bad' && <p role="alert">{reading.why}</p>}
      {reading.kind === 'read' && (
        <PlanView
          key={reading.plan.made}
          world={world}
          plan={reading.plan}
          isChosen={reading.isChosen}
          taken={() => setTaken((now) => now + 1)}
        />
      )}
      <OpenedPlans world={world} />
      <TrainerPlays world={world} />
    </div>
  );
}

/** The trainer's role-plays that are on this device already. */
function TrainerPlays({ world }: { readonly world: PlanWorld }) {
  const plays = world.trainerPlays();
  if (plays.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="plan-mine">
      <h2 id="plan-mine">{words.mineHeading}</h2>
      <ul>
        {plays.map(({ hash, title }) => (
          <li key={hash}>
            <a href={`${world.hrefs.play}?text=${hash}`}>{words.play(title)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
