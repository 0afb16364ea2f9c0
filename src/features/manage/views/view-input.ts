import type { Catalogue } from '../../../core/curriculum/competency.ts';
import type { Course } from '../../../core/curriculum/course.ts';
import type { Day } from '../../../core/days.ts';
import type { Team, TeamPerson } from '../../../core/reports/team.ts';
import type { CopiedFile } from '../../../core/reports/team-copy.ts';
import type { Plays } from '../report-world.ts';

/** What views are made of. `plays` are read only for the views that look into them. */
export interface ViewInput {
  readonly people: readonly TeamPerson[];
  readonly courses: readonly Course[];
  readonly catalogue: Catalogue;
  readonly team: Team;
  readonly today: Day;
  readonly files: readonly CopiedFile[];
  readonly plays: Plays;
}
