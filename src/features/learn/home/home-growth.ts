import type { Path } from '../../../core/curriculum/path.ts';
import type { RuleLevel } from '../../../core/progress/levels.ts';
import type { TestPhase } from '../../../core/progress/mixed-test.ts';
import type { PathProgress } from '../../../core/progress/path-progress.ts';
import type { TodaysReview } from '../../../core/progress/review.ts';
import type { DueSurvey } from '../../../core/progress/survey.ts';

/** What the home shows beside the courses. It is worked out after the first picture, from the whole record. */
export interface HomeGrowth {
  readonly review: TodaysReview;
  readonly surveys: readonly DueSurvey[];
  readonly path: { readonly path: Path; readonly progress: PathProgress } | null;
  readonly levels: readonly RuleLevel[];
  readonly isShared: boolean;
  /** The mixed test that a course has to offer now, with its page; by course. */
  readonly tests?: Readonly<Record<string, OfferedTest>>;
  readonly hrefs: HomeHrefs;
}

export interface OfferedTest {
  readonly phase: TestPhase;
  readonly href: string;
}

export interface HomeHrefs {
  readonly review: string;
  readonly survey: string;
  readonly people: string;
  readonly rules: string;
  /** The pages of the mixed tests, by course; a course without one is left out. */
  readonly tests?: Readonly<Record<string, string>>;
  readonly pathCertificate: string;
  /** By course. */
  readonly certificates: Readonly<Record<string, string>>;
}
