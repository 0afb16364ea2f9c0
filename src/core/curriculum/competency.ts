/** Whom a rule is about: customers who pay, colleagues, or team leads. */
export type Audience = 'external' | 'internal' | 'leads';

/** One of the ten fields that a rule's score rolls up into. */
export interface Competency {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
}

/** A rule of service. Its id is stable: lessons, role-plays, reports and exports name it. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly competency: string;
  readonly audience: readonly Audience[];
  /** Breaking it by a deliberate act fails a role-play whatever the score. */
  readonly critical: boolean;
  /** Understood rather than done: assessed by questions, not scored in role-plays. */
  readonly know: boolean;
  /** Its number among the Ten Rules, or null. */
  readonly tenRule: number | null;
  readonly explanation: string;
  readonly kept: string;
  readonly broken: string;
  readonly neighbours: readonly { readonly rule: string; readonly difference: string }[];
  readonly documents: readonly string[];
}

/** The rules and competencies, in the order of their files. */
export interface Catalogue {
  readonly competencies: readonly Competency[];
  readonly rules: ReadonlyMap<string, Rule>;
}
