/** The candidate closest to a mistyped word, or null where none is close enough to be what was meant. */
export function nearest(word: string, names: Iterable<string>): string | null {
  if (word.length > 100) return null;
  // The keys of a map can be walked once only, and there are three looks at them.
  const candidates = [...names];
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best ?? beginsAlike(word, candidates);
}

/** A word that is only the start of one candidate ("own" for "own-the-problem") is too far for letters to tell. */
function beginsAlike(word: string, candidates: readonly string[]): string | null {
  if (word.length < 3) return null;
  const fitting = candidates.filter((candidate) => candidate.startsWith(word.toLowerCase()));
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : null;
  return mistypedBeginning(word, candidates);
}

/** Only the first word of a long id was written, and not well ("aknowledge" for "acknowledge-concerns"). */
function mistypedBeginning(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.floor(word.length / 3) + 1;
  for (const candidate of candidates) {
    const first = candidate.split('-', 1)[0]!;
    const steps = first === candidate ? least : editDistance(word.toLowerCase(), first.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Letters to change, add or take away (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
