import type { DiagnosticCode } from '../diagnostics.ts';
import type { Scenario } from '../model.ts';
import type { SourceEnding } from '../scene-order.ts';
import type { Problem, SourceScenario } from '../source.ts';
import type { Usage } from '../usage.ts';
import type { Spots } from '../workbench.ts';
import type { Example } from './example.ts';

/** What a check looks at: the file as read, what it was compiled to, and where its parts stand. */
export interface Checked {
  readonly source: SourceScenario;
  readonly scenario: Scenario;
  readonly spots: Spots;
  readonly endings: ReadonlyMap<string, SourceEnding | null>;
  readonly usage: Usage;
  /** True where a picture or sound is there; left out where nobody can know. */
  readonly hasFile?: (src: string) => boolean;
}

/**
 * One code: a text that makes the mistake, the same without it, and where the reader, the compiler or the search (proof/)
 * does not find it already, the function that does. `whole` checks look at the file together: they run once nothing else is wrong, because
 * a mistyped name would make each of them speak too. The examples are read by the guide and by the tests.
 */
export interface Check<Code extends DiagnosticCode = DiagnosticCode> {
  readonly code: Code;
  readonly bad: Example;
  readonly good: Example;
  readonly whole?: true;
  /** What the examples are, where they are not role-plays: files that belong to `SAMPLE`, people.yaml, or names of files. */
  readonly of?: 'plays' | 'translation' | 'people' | 'names';
  /** How many states its bad example is searched for, where the mistake is a large number of them. */
  readonly limit?: number;
  readonly run?: (checked: Checked) => Iterable<Problem & { readonly code: Code }>;
}
