import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { search as words } from '#messages/search.ts';
import { indexWord, SEARCH_FIELDS, type SearchPage } from '../../../core/curriculum/search-page.ts';

export type SearchHit = Pick<SearchPage, 'id' | 'kind' | 'title' | 'summary' | 'href'>;
export type FindPages = (query: string) => readonly SearchHit[];

/** As many results as anybody reads. */
const MOST = 20;
/** What is found by another word for it stands behind what is found by the word itself. */
const LESS = { title: 0.4, summary: 0.2, text: 0.1 };
const SAME = words.same.map((group) => group.split(' '));

/** The index as it was built with the site -> a search that forgives a slip in five letters, and finds beginnings of words. */
export function readSearchIndex(json: string): FindPages {
  const { boost, ...fields } = SEARCH_FIELDS;
  const index = MiniSearch.loadJSON<SearchPage>(json, { ...fields, processTerm: indexWord });
  const options: SearchOptions = {
    boost,
    prefix: (word) => word.length > 1,
    fuzzy: (word) => (word.length > 3 ? 0.2 : false),
    combineWith: 'AND',
  };
  const tokens = MiniSearch.getDefault('tokenize') as (text: string) => string[];
  return (query) => {
    const asked = tokens(query).filter((word) => word !== '');
    return index
      .search({ combineWith: 'AND', queries: asked.map(orAnother) }, options)
      .slice(0, MOST)
      .map((hit) => {
        // Stored as `storeFields` says; the index is a file of this site.
        const { kind, title, summary, href } = hit as unknown as SearchHit;
        return { id: String(hit.id), kind, title, summary, href };
      });
  };
}

/** A word, or another one for it. */
function orAnother(word: string): Query {
  const others = SAME.filter((group) => group.some((one) => isFormOf(indexWord(word), one))).flat();
  const options: SearchOptions = { boost: LESS, prefix: (other) => other.length > 3, fuzzy: false };
  return { combineWith: 'OR', queries: [word, { ...options, queries: [...new Set(others)], combineWith: 'OR' }] };
}

/** Whether somebody wrote the word with an ending, or is about to finish it. */
function isFormOf(written: string, word: string): boolean {
  return (
    written === word ||
    (word.length > 3 && written.startsWith(word)) ||
    (written.length > 4 && word.startsWith(written))
  );
}
