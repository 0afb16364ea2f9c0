import { type ChangeEvent, useEffect, useId, useState } from 'react';
import { problemLine } from '#messages/checks.ts';
import { team as words } from '#messages/team.ts';
import { PLAN_LIMITS } from '../../core/progress/plan.ts';
import type { CheckedRolePlay } from '../../core/progress/plan-role-plays.ts';
import { Button } from '../../ui/Button.tsx';
import type { TeamPart } from './team-world.ts';

/** Role-plays as text that travel with the plan; each is checked first, as the learners' browsers will, and a faulty one stays out. */
export function OwnRolePlays({ world, team, change }: TeamPart) {
  const id = useId();
  const { rolePlays } = team;
  const [checked, setChecked] = useState<readonly CheckedRolePlay[] | null>([]);
  useEffect(() => {
    let isOver = false;
    setChecked([]);
    if (rolePlays.length > 0) void world.check(rolePlays).then((found) => isOver || setChecked(found));
    return () => {
      isOver = true;
    };
  }, [world, rolePlays]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [faulty, setFaulty] = useState<readonly CheckedRolePlay[]>([]);
  const [isChecking, setChecking] = useState(false);
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    const fit = files.filter((file) => refusalOf(file) === null);
    const read = await Promise.all(fit.map(async (file) => ({ file: file.name, text: await file.text() })));
    currentTarget.value = '';
    const refused = files.flatMap((file) => refusalOf(file) ?? []);
    setProblems(refused);
    setFaulty([]);
    if (read.length === 0) return;
    setChecking(true);
    const bad = ((await world.check(read)) ?? []).filter(({ compiled }) => compiled === null);
    setChecking(false);
    setFaulty(bad);
    const sound = read.filter(({ file }) => !bad.some((one) => one.file === file));
    const names = new Set(sound.map(({ file }) => file));
    const kept = team.rolePlays.filter(({ file }) => !names.has(file));
    const room = PLAN_LIMITS.rolePlays - kept.length;
    setProblems([...refused, ...sound.slice(room).map(({ file }) => words.ownNoRoom(file, PLAN_LIMITS.rolePlays))]);
    if (sound.length > 0) await change({ rolePlays: [...kept, ...sound.slice(0, room)] });
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
        {rolePlays.map(({ file }) => (
          <li key={file} className="row">
            <span>
              {file}: {sayingOf(checked === null ? null : checked.find((one) => one.file === file))}
            </span>
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
        {isChecking && <p>{words.ownCheckingFiles}</p>}
        {faulty.map(({ file, mistakes }) => (
          <div key={file}>
            <p>{words.ownRefused(file)}</p>
            <ul>
              {mistakes.map((one) => (
                <li key={problemLine(one)}>{problemLine(one)}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Why a file is not even read, in words, or null. */
function refusalOf({ name, size }: File): string | null {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(name)) return words.ownBad(name);
  return size > PLAN_LIMITS.rolePlayText ? words.ownTooLarge(name) : null;
}

/** What the check of one file came to; undefined while it runs, null where it took too long. */
function sayingOf(found: CheckedRolePlay | null | undefined): string {
  if (found === null) return words.ownTooSlow;
  if (!found) return words.ownChecking;
  return found.compiled ? words.ownSound(found.compiled.scenario.title) : words.ownFaulty(found.codes.join(', '));
}
