/** A state in which a conversation begins, with the facts known there. */
export interface Start {
  readonly known: readonly string[];
  readonly state: number;
}

/** What stands in place of an edge where start number `at` leads. */
export function startMark(at: number): number {
  return -2 - at;
}

/** The number of the start behind such a mark, or -1 for a real edge. */
export function startOf(mark: number): number {
  return mark <= -2 ? -2 - mark : -1;
}

/** All sets of remembered facts, the empty one first. Past twelve facts only none and all: then nothing is proved. */
export function startSets(facts: readonly string[]): {
  readonly sets: readonly (readonly string[])[];
  complete: boolean;
} {
  if (facts.length > 12) return { sets: [[], facts], complete: false };
  const sets = Array.from({ length: 2 ** facts.length }, (_, bits) => facts.filter((__, at) => bits & (1 << at)));
  return { sets, complete: true };
}
