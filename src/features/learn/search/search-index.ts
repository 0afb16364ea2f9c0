import MiniSearch from 'minisearch';
import { indexWord, SEARCH_FIELDS, type SearchPage } from '../../../core/curriculum/search-page.ts';

export type SearchHit = Pick<SearchPage, 'id' | 'kind' | 'title' | 'summary' | 'href'>;
export type FindPages = (query: string) => readonly SearchHit[];

/** As many results as anybody reads. */
const MOST = 20;

/** The index as it was built with the site -> a search that forgives a slip in five letters, and finds beginnings of words. */
export function readSearchIndex(json: string): FindPages {
  const { boost, ...fields } = SEARCH_FIELDS;
  const index = MiniSearch.loadJSON<SearchPage>(json, { ...fields, processTerm: indexWord });
  return (query) =>
    index
      .search(query, {
        boost,
        prefix: (word) => word.length > 1,
        fuzzy: (word) => (word.length > 3 ? 0.2 : false),
        combineWith: 'AND',
      })
      .slice(0, MOST)
      .map((hit) => {
        // Stored as `storeFields` says; the index is a file of this site.
        const { kind, title, summary, href } = hit as unknown as SearchHit;
        return { id: String(hit.id), kind, title, summary, href };
      });
}
