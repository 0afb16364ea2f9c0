import type { Course } from '../../core/curriculum/course.ts';
import type { Path } from '../../core/curriculum/path.ts';
import type { Day } from '../../core/days.ts';
import type { CheckedRolePlay } from '../../core/progress/plan-role-plays.ts';
import type { ReadRoster } from '../../core/reports/roster.ts';
import type { Member, Team } from '../../core/reports/team.ts';

/** What the page with people and plan needs of the world. */
export interface TeamWorld {
  readonly courses: readonly Course[];
  readonly paths: readonly Path[];
  readonly today: Day;
  readonly read: () => Promise<Team>;
  readonly change: (change: (now: Team) => Team) => Promise<Team>;
  readonly readRoster: (file: File, known: readonly Member[]) => Promise<ReadRoster | null>;
  /** Checks role-plays as each learner's browser will; null where it takes too long. */
  readonly check: (rolePlays: Team['rolePlays']) => Promise<readonly CheckedRolePlay[] | null>;
  /** Saves one person's plan, or everybody's in one packed file, and gives the file's name. */
  readonly savePlan: (team: Team, member: Member) => string;
  readonly savePlans: (team: Team) => Promise<void>;
  /** The address that opens one person's plan, or null where it would be too long. */
  readonly linkOf: (team: Team, member: Member) => string | null;
  readonly copy: (text: string) => Promise<boolean>;
}

/** What every part of the page gets: the team, and the way to change it. */
export interface TeamPart {
  readonly world: TeamWorld;
  readonly team: Team;
  readonly change: (change: Partial<Team>) => Promise<void>;
}
