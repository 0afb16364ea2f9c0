import type { Catalogue } from '../../../core/curriculum/competency.ts';
import type { Course } from '../../../core/curriculum/course.ts';
import type { Path } from '../../../core/curriculum/path.ts';
import type { Day } from '../../../core/days.ts';
import type { Team, TeamPerson } from '../../../core/reports/team.ts';
import type { TakenFile } from '../../../core/reports/team-copy.ts';
import type { Plays } from '../report-world.ts';

/** What views are made of. `plays` are read only for the views that look into them. */
export interface ViewInput {
  readonly people: readonly TeamPerson[];
  readonly courses: readonly Course[];
  /** What roles are called. */
  readonly paths: readonly Pick<Path, 'id' | 'title'>[];
  readonly catalogue: Catalogue;
  readonly team: Team;
  readonly today: Day;
  readonly files: readonly TakenFile[];
  readonly plays: Plays;
}

/** The title of a course, or of a lesson or role-play in one. */
export function titleOf({ courses }: Pick<ViewInput, 'courses'>, id: string): string {
  const steps = courses.flatMap((course) => course.steps);
  return courses.find((one) => one.id === id)?.title ?? steps.find((one) => one.id === id)?.title ?? id;
}

/** Names by the opaque id. */
export function namesOf({ people }: Pick<ViewInput, 'people'>): ReadonlyMap<string, string> {
  return new Map(people.map(({ person, name }) => [person, name]));
}
