import { type ChangeEvent, useId, useState } from 'react';
import { team as words } from '#messages/team.ts';
import { PLAN_LIMITS } from '../../core/progress/plan.ts';
import { Button } from '../../ui/Button.tsx';
import type { TeamPart } from './team-world.ts';

/** Role-plays as text that travel with the plan. */
export function OwnRolePlays({ team, change }: TeamPart) {
  const id = useId();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    const isFit = (file: File) =>
      file.size <= PLAN_LIMITS.rolePlayText && /^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(file.name);
    const read = await Promise.all(
      files.filter(isFit).map(async (file) => ({ file: file.name, text: await file.text() })),
    );
    currentTarget.value = '';
    setProblems(files.filter((file) => !isFit(file)).map(({ name }) => words.ownBad(name)));
    const names = new Set(read.map(({ file }) => file));
    const kept = team.rolePlays.filter(({ file }) => !names.has(file));
    await change({ rolePlays: [...kept, ...read].slice(0, PLAN_LIMITS.rolePlays) });
  };
  return (
    <section className="stack" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.ownHeading}</h2>
      <p>{words.ownWhat}</p>
      <p className="stack">
        <label htmlFor={id}>{words.ownChoose}</label>
        <input id={id} type="file" multiple accept=".mdx" onChange={(event) => void choose(event)} />
      </p>
      <ul className="plain">
        {team.rolePlays.map(({ file }) => (
          <li key={file} className="row">
            {file}
            <Button
              kind="plain"
              aria-label={words.remove(file)}
              onClick={() => void change({ rolePlays: team.rolePlays.filter((one) => one.file !== file) })}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <div role="status">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
    </section>
  );
}
