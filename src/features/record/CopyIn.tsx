import { type ChangeEvent, useId, useState } from 'react';
import { record } from '#messages/record.ts';
import type { ReadCopy } from '../../core/progress/copy-file.ts';
import type { RecordWorld } from './record-world.ts';
import type { RecordView } from './use-record.ts';

interface CopyInProps {
  readonly world: RecordWorld;
  readonly view: RecordView;
}

/** Takes a file in: read and judged first, merged only when all of it is sound. */
export function CopyIn({ world, view }: CopyInProps) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const input = useId();
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    setProblem('');
    setSaid(record.reading);
    const read = await world.readFile(file);
    // The same file may be chosen again, after it was mended.
    currentTarget.value = '';
    setSaid(read.ok ? await takeIn(world, view, read.value) : '');
    if (!read.ok) setProblem(record.refused(file.name, read.problem));
  };
  return (
    <section className="stack" aria-labelledby={`${input}-heading`}>
      <h2 id={`${input}-heading`}>{record.openHeading}</h2>
      <p>{record.openText}</p>
      <p>
        <label htmlFor={input}>{record.open}</label>{' '}
        <input id={input} type="file" accept=".rapport-record" onChange={(event) => void choose(event)} />
      </p>
      <p role="status">{said}</p>
      {problem !== '' && <p role="alert">{problem}</p>}
    </section>
  );
}

async function takeIn({ store }: RecordWorld, { me }: RecordView, copy: ReadCopy): Promise<string> {
  const { added, learners, forks, kept } = await store.merge(copy);
  const said = [record.opened(added, copy.entries.length - added)];
  if (!kept) said.push(record.openedUnsaved);
  if (!copy.seal) said.push(record.unsealed);
  said.push(...forks.map((fork) => record.forked(fork.n)));
  // On a fresh device the file says who works here.
  const [only] = learners;
  if (me.count === 0 && only !== undefined && learners.length === 1 && only !== me.learner) {
    await store.become(only);
    said.push(record.became((await store.state()).name ?? record.nameless));
  }
  return said.join(' ');
}
