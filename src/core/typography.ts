/**
 * Typewriter quotes, apostrophes and three dots -> the printed ones, as Astro's Markdown makes them in the text around.
 * `before` is the letter that the text follows on, where it is a part of a longer one.
 */
export function printed(text: string, before = ''): string {
  let last = before;
  let result = '';
  for (const letter of text.replaceAll('...', '…')) {
    const opens = last === '' || /[\s([{–—“‘]/.test(last);
    const mark = letter === '"' ? (opens ? '“' : '”') : letter === "'" ? (opens ? '‘' : '’') : letter;
    result += mark;
    last = mark;
  }
  return result;
}

/** Marks that order letters otherwise than they are written, and reach past the text that they stand in. */
const ORDER_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Letters of scripts that run from right to left, and the marks that act as one. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text that somebody typed -> the same as it may stand in a sentence or a cell of ours: marks of direction taken out, so
 * that a name of a file cannot pass for another, and a text with letters from right to left set apart by U+2068 … U+2069,
 * so that it does not turn round what stands beside it. Any other text comes back unchanged: our sentences run left to right.
 * See Unicode UAX 9 and TR 36.
 */
export function isolated(text: string): string {
  const plain = text.replace(ORDER_MARKS, '');
  return FROM_THE_RIGHT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
