/**
 * Puts the pictures that a role-play begins with into its page: a face is there with its first words, and not a round trip
 * after them. The answers that wait further down keep their addresses; `read` gives a picture by its own.
 */
export function withFirstFaces(html: string, read: (url: string) => string): string {
  const end = html.indexOf('<div id="early-answers"');
  if (end < 0) return html;
  const first = html
    .slice(0, end)
    .replace(
      /(<img class="face"[^>]* src=")([^"]+)"/g,
      (_, before: string, url: string) => `${before}${inPage(read(url))}"`,
    );
  return first + html.slice(end);
}

function inPage(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg).replaceAll('%20', ' ')}`;
}
