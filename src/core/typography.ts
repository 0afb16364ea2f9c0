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
