import type { Course } from '../../src/core/curriculum/course.ts';
import type { PersonSummary } from '../../src/core/reports/summary.ts';
import { emptyTeam, type Team } from '../../src/core/reports/team.ts';
import { chanceFrom } from '../../src/core/time.ts';

export interface BigTeam {
  readonly team: Team;
  readonly courses: readonly Course[];
  readonly summaries: readonly PersonSummary[];
}

/** People × courses with every state in them, the same each time. */
export function bigTeam(people: number, courses: number): BigTeam {
  const chance = chanceFrom(1);
  const below = (count: number) => Math.floor(chance() * count);
  const list = Array.from(
    { length: courses },
    (_, at): Course => ({
      id: `course-${at}`,
      title: `Course number ${at}`,
      summary: '',
      audience: ['external'],
      steps: [],
      closing: null,
      counts: 'best',
      attempts: null,
    }),
  );
  const members = Array.from({ length: people }, (_, at) => ({
    id: String(at).padStart(6, '0'),
    name: `Person ${below(people)} of ${at}`,
    team: `Team ${below(40)}`,
    manager: `Manager ${below(200)}`,
    role: ['front-desk', 'phone', 'lead'][below(3)]!,
    learner: `learner-${at}`,
  }));
  const summaries = members.map(({ learner, name }): PersonSummary => {
    const begun = list.filter(() => chance() < 0.8);
    return {
      person: learner,
      name,
      role: null,
      last: `2026-10-${String(1 + below(28)).padStart(2, '0')}T09:00:00+01:00`,
      events: 40,
      leftOut: 2,
      fork: null,
      courses: begun.map(({ id }) => {
        const isDone = chance() < 0.7;
        const day = `2026-${String(1 + below(10)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
        const percent = 40 + below(61);
        return {
          course: id,
          status: isDone ? 'completed' : 'inProgress',
          started: day,
          completed: isDone ? day : null,
          renewed: isDone ? day : null,
          points: isDone ? percent : null,
          best: isDone ? 100 : null,
          percent: isDone ? percent : null,
          passed: isDone ? true : null,
          attempts: 1 + below(3),
        };
      }),
      rules: [],
      surveys: [],
      customers: [],
      notes: [],
      otherContent: 0,
    };
  });
  const assignments = list.map(({ id }) => ({ course: id, due: '2026-09-01', validDays: 365, team: null, role: null }));
  return { team: { ...emptyTeam('plan'), members, assignments }, courses: list, summaries };
}
