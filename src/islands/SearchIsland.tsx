import { Search } from '../features/learn/search/Search.tsx';
import { readSearchIndex } from '../features/learn/search/search-index.ts';

/** Hands the search its index, a file of this site. */
export function SearchIsland({ indexHref }: { readonly indexHref: string }) {
  const load = async () => {
    const answer = await fetch(indexHref);
    if (!answer.ok) throw new Error(`The index answered ${answer.status}.`);
    return readSearchIndex(await answer.text());
  };
  return <Search loadIndex={load} />;
}
