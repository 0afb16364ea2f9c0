import type { Course, Mode } from '../../../core/curriculum/course.ts';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import type { CompiledScenario } from '../../../core/scenario/model.ts';
import type { Chance } from '../../../core/time.ts';
import type { OpenGuard, OpenServices } from './services.ts';

/** What a role-play page gives the player. */
export interface RolePlayInput {
  readonly compiled: CompiledScenario;
  readonly course: Course | null;
  readonly mode: Mode;
  /** Played without counting, whatever the course says. */
  readonly practice: boolean;
  /** True while the text is being written: what its author has just saved counts, and not what was begun with. */
  readonly isDraft?: boolean;
  /** The order of replies that the page was built with. */
  readonly seed: number;
  /** The first reply, where the page has answered it before this code was there, or null. */
  readonly answered: string | null;
  /** Resolves once what is on the screen now has been painted: what can wait does not hold the answer up. */
  readonly painted: () => Promise<void>;
  readonly rules: readonly RuleLink[];
  readonly openServices: OpenServices;
  readonly openGuard: OpenGuard;
  /** Told when an attempt of this role-play opens or ends, so that the next visit knows when to ask the record. */
  readonly noteOpen: (isOpen: boolean) => void;
  /** The attempt that the page's address names; it is told which one is shown. */
  readonly shownAttempt: () => string | null;
  readonly showAttempt: (attempt: string | null) => void;
  readonly chance: Chance;
  readonly newId: () => string;
}

/** Why the screen shows something else than what the learner may expect. */
export type Notice = 'resumed' | 'alreadyOpen' | 'textGone' | 'textChanged' | 'noAttemptsLeft' | null;
