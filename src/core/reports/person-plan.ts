import type { Plan } from '../progress/plan.ts';
import { askedOf } from './standing.ts';
import type { Team, TeamPerson } from './team.ts';

/**
 * The plan of one person, for a file or a link: their courses under their opaque id, answers to their notes, and what was seen
 * of them at work.
 */
export function planFor(one: TeamPerson, team: Team, made: string): Plan {
  const observed = team.signOffs
    .filter(({ person }) => person === one.person)
    .map(({ id, course, day, by, text }) => ({ signOff: id, course, day, by, text }));
  const courses = [...new Set(team.assignments.map(({ course }) => course))];
  return {
    plan: team.plan,
    title: team.title,
    by: team.by,
    made,
    learner: one.person,
    courses: courses.flatMap((course) => {
      const asked = askedOf(one, course, team.assignments);
      return asked ? [{ course, ...asked }] : [];
    }),
    exempt: team.exempt.filter(({ person }) => person === one.person).map(({ course }) => course),
    retired: [...team.retired],
    rolePlays: [...team.rolePlays],
    answers: team.answers
      .filter(({ person }) => person === one.person)
      .map(({ note, text }) => ({ note, text, by: team.by })),
    ...(observed.length > 0 && { observed }),
  };
}
