import { useId } from 'react';
import { managePerson as words } from '#messages/manage-person.ts';
import { dateOf } from '../../core/days.ts';
import type { Team, TeamPerson } from '../../core/reports/team.ts';
import { isolated } from '../../core/typography.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReportData, ReportWorld } from './report-world.ts';
import { SignOffForm } from './SignOffForm.tsx';

interface SignOffsProps {
  readonly world: ReportWorld;
  readonly data: ReportData;
  readonly one: TeamPerson;
  readonly changed: () => void;
}

/** What was seen at work, each to be taken back, and the form to vouch for more. */
export function SignOffs({ world, data: { team }, one, changed }: SignOffsProps) {
  const id = useId();
  const change = async (next: (all: Team['signOffs']) => Team['signOffs']) => {
    await world.changeTeam((now) => ({ ...now, signOffs: next(now.signOffs) }));
    changed();
  };
  const titles = new Map(world.courses.map((course) => [course.id, course.title]));
  const given = team.signOffs.filter(({ person }) => person === one.person);
  return (
    <section className={given.length > 0 ? 'stack' : 'stack no-print'} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.signOff}</h3>
      <ul>
        {given.map(({ id: key, day, by, text, course }) => (
          <li key={key}>
            {words.signOffLine(day, by)}: {isolated(text)}
            {course !== null && ` ${words.signOffRenews(titles.get(course) ?? course)}`}{' '}
            <Button
              kind="plain"
              className="button no-print"
              aria-label={words.signOffRemove(words.signOffLine(day, by))}
              onClick={() => void change((all) => all.filter((other) => other.id !== key))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <SignOffForm
        courses={world.courses}
        by={team.by}
        sign={(seen) => {
          const made = { id: world.newId(), person: one.person, day: dateOf(world.today) };
          return change((all) => [...all, { ...made, ...seen }]);
        }}
      />
    </section>
  );
}
