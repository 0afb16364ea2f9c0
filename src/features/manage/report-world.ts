import type { Catalogue } from '../../core/curriculum/competency.ts';
import type { Course } from '../../core/curriculum/course.ts';
import type { Path } from '../../core/curriculum/path.ts';
import type { Day } from '../../core/days.ts';
import type { PersonPlay } from '../../core/reports/cohort.ts';
import type { Sheet } from '../../core/reports/sheet.ts';
import type { PersonSummary } from '../../core/reports/summary.ts';
import type { Team, TeamPerson } from '../../core/reports/team.ts';
import type { TakenFile } from '../../core/reports/team-copy.ts';
import type { CompiledScenario } from '../../core/scenario/model.ts';

/** What the report is made of, read once when the page opens and again after each change. */
export interface ReportData {
  readonly team: Team;
  readonly summaries: readonly PersonSummary[];
  readonly files: readonly TakenFile[];
}

export interface Plays {
  readonly plays: readonly PersonPlay[];
  readonly texts: ReadonlyMap<string, CompiledScenario>;
}

export type FileKind = 'xlsx' | 'csv' | 'json';

/** What the report's pages need of the world. */
export interface ReportWorld {
  readonly courses: readonly Course[];
  /** What roles are called. */
  readonly paths: readonly Pick<Path, 'id' | 'title'>[];
  readonly catalogue: Catalogue;
  /** The version of the content of this site, for the files. */
  readonly content: string;
  readonly today: Day;
  readonly read: (counting: (left: number) => void) => Promise<ReportData>;
  readonly changeTeam: (change: (now: Team) => Team) => Promise<unknown>;
  readonly plays: (of?: { readonly scenario?: string; readonly person?: string }) => Promise<Plays>;
  readonly forget: (person: string) => Promise<void>;
  /** Says whom of the list an opaque id means, or with null that it means nobody there. */
  readonly samePerson: (learner: string, person: string | null) => Promise<void>;
  /** Offers what is on screen as a file, and gives its name. */
  readonly save: (sheet: Sheet, kind: FileKind, name: string) => Promise<string>;
  /** Offers one person's plan as a file, with the answers to their notes, and gives its name. */
  readonly savePlan: (team: Team, one: TeamPerson) => string;
  readonly newId: () => string;
  readonly hrefs: { readonly collect: string; readonly team: string };
}
