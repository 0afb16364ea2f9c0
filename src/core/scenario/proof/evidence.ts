import type { Severity } from '../../result.ts';
import type { Estimate } from '../estimate.ts';
import { NEVER, type StateGraph } from '../explore.ts';
import type { Choice, Scenario, Scene } from '../model.ts';
import type { Outlook } from '../outlook.ts';
import type { Ending, PassMark } from '../witnesses.ts';

/** What the search found wrong. `at` is where to show it: nothing means the role-play as a whole. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly values: Readonly<Record<string, string | number>>;
  readonly at: {
    readonly scene?: string;
    readonly choice?: string;
    readonly route?: number;
    readonly fact?: string;
    /** Another choice that the message points to, by its line. */
    readonly twin?: string;
  };
  /** What the learner says, in order, to see it happen. */
  readonly witness?: readonly string[];
}

/**
 * What the checks look at. `reach` tells scenes, choices and stuck states. `outlook` tells points; it is null where
 * that search did not end. Then `reach` is the smaller search, which leaves idle `once` questions open for ever.
 */
export interface Evidence {
  readonly scenario: Scenario;
  readonly reach: StateGraph;
  readonly outlook: Outlook | null;
  /** States that the search for points had found when it ended or gave up. */
  readonly scoreStates: number;
  readonly estimate: Estimate;
  readonly mark: PassMark | null;
  readonly endings: readonly Ending[];
}

/** One check: all findings of one code. */
export type Check = (evidence: Evidence) => readonly Finding[];

/** The values by which a message names a scene. */
export function named(scene: Scene): { readonly scene: string; readonly id: string } {
  return { scene: scene.title, id: scene.id };
}

export function error(
  code: string,
  values: Finding['values'],
  at: Finding['at'],
  witness?: readonly string[],
): Finding {
  return { code, severity: 'error', values, at, ...(witness && { witness }) };
}

export function warning(
  code: string,
  values: Finding['values'],
  at: Finding['at'],
  witness?: readonly string[],
): Finding {
  return { code, severity: 'warning', values, at, ...(witness && { witness }) };
}

/** Where a choice of a scene is shown. */
export function atChoice(scene: Scene, choice: Choice): Finding['at'] {
  return { scene: scene.id, choice: choice.id };
}

/** True for a scene that the search came by; where it did not end, for one that may be reachable. */
export function isVisited({ reach, estimate }: Evidence, scene: number): boolean {
  return reach.complete ? reach.enteredBy[scene] !== NEVER : estimate.visitable.has(scene);
}
