const FIRST = /(<img class="face"[^>]* src="|<link rel="icon" href=")([^":]+\.svg)"/g;

/**
 * Puts the pictures that a role-play begins with into its page, with the small one of the browser's tab: a face is there with
 * its first words, and not a round trip after them. The answers that wait further down keep their addresses; `read` gives a
 * picture by its own.
 */
export function withFirstPictures(html: string, read: (url: string) => string): string {
  const end = html.indexOf('<div id="early-answers"');
  if (end < 0) return html;
  const put = (_: string, before: string, url: string): string => `${before}${inPage(read(url))}"`;
  return html.slice(0, end).replace(FIRST, put) + html.slice(end);
}

function inPage(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg).replaceAll('%20', ' ')}`;
}
