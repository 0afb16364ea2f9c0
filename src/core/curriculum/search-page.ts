/** A page that the search can find. `href` is under the site's base. */
export interface SearchPage {
  readonly id: string;
  readonly kind: 'lesson' | 'rule' | 'rolePlay';
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly href: string;
}

/** What is searched, what is kept to be shown, and how much a hit in the title weighs: the same for building and asking. */
export const SEARCH_FIELDS = {
  fields: ['title', 'summary', 'text'],
  storeFields: ['kind', 'title', 'summary', 'href'],
  boost: { title: 4, summary: 2 },
};

/** A word as the index holds it: without case and marks, so that "muller" finds "Müller". */
export function indexWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
