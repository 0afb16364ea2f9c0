import { useEffect, useId, useState } from 'react';
import { managerData as words } from '#messages/manager-data.ts';
import type { TeamCopyProblem } from '../../core/reports/team-copy.ts';
import { Button } from '../../ui/Button.tsx';
import { DangerDialog } from '../../ui/DangerDialog.tsx';

interface TakenCopy {
  readonly joined: number;
}

export interface ManagerDataWorld {
  readonly count: () => Promise<{ readonly people: number; readonly files: number; readonly listed: number }>;
  /** Saves everything, and gives the file's name. */
  readonly save: () => Promise<string>;
  /** Takes a copy in, part by part; gives how many people of both lists were joined, or why it stopped. */
  readonly takeIn: (file: Blob, told: (parts: number) => void) => Promise<TakenCopy | TeamCopyProblem>;
  readonly forgetAll: () => Promise<void>;
}

/** What is kept for the manager here, out, in, and away. */
export function ManagerData({ world }: { readonly world: ManagerDataWorld }) {
  const [counts, setCounts] = useState('');
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn counts anew
  useEffect(() => {
    void world.count().then(({ people, files, listed }) => setCounts(words.what(people, files, listed)));
  }, [world, turn]);
  const changed = () => setTurn((now) => now + 1);
  return (
    <div className="stack">
      <p>{counts || words.loading}</p>
      <p>{words.where}</p>
      <SaveAll world={world} />
      <BringIn world={world} changed={changed} />
      <ForgetAll world={world} changed={changed} />
    </div>
  );
}

interface PartProps {
  readonly world: ManagerDataWorld;
  readonly changed: () => void;
}

function SaveAll({ world }: Pick<PartProps, 'world'>) {
  const [said, setSaid] = useState('');
  return (
    <section className="stack" aria-labelledby="data-out">
      <h2 id="data-out">{words.outHeading}</h2>
      <p>{words.out}</p>
      <p className="row">
        <Button kind="main" onClick={() => void world.save().then((file) => setSaid(words.saved(file)))}>
          {words.outSave}
        </Button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}

function BringIn({ world, changed }: PartProps) {
  const id = useId();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const take = async (file: Blob) => {
    setProblem('');
    const taken = await world.takeIn(file, (parts) => setSaid(words.reading(parts)));
    setSaid(typeof taken === 'string' ? '' : words.taken(taken.joined));
    if (typeof taken === 'string') setProblem(words.problem[taken]);
    changed();
  };
  return (
    <section className="stack" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.inHeading}</h2>
      <p>{words.in}</p>
      <p className="stack">
        <label htmlFor={id}>{words.inChoose}</label>
        <input
          id={id}
          type="file"
          accept=".rapport-team"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(file);
          }}
        />
      </p>
      <p role="status">{said}</p>
      {problem !== '' && <p role="alert">{problem}</p>}
    </section>
  );
}

function ForgetAll({ world, changed }: PartProps) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const forget = async () => {
    await world.forgetAll();
    setOpen(false);
    setSaid(words.forgotten);
    changed();
  };
  return (
    <section className="stack" aria-labelledby="data-forget">
      <h2 id="data-forget">{words.forgetHeading}</h2>
      <p>{words.forget}</p>
      <p className="row">
        <Button kind="danger" onClick={() => setOpen(true)}>
          {words.forgetAll}
        </Button>
        <span role="status">{said}</span>
      </p>
      <DangerDialog
        title={words.forgetAll}
        open={isOpen}
        onClose={() => setOpen(false)}
        words={{ sure: words.forgetSure, now: words.forgetNow, cancel: words.cancel }}
        onSure={() => void forget()}
      />
    </section>
  );
}
