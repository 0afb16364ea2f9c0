import { type ReactNode, useId, useMemo, useState } from 'react';
import { folded } from '../../core/folded.ts';

/** More lines at once than anybody looks through, and than a browser shows without a wait. */
const MOST = 100;

interface FoundProps<Item> {
  readonly items: readonly Item[];
  readonly textsOf: (item: Item) => readonly string[];
  readonly words: { readonly find: string; readonly findShown: (shown: number, found: number) => string };
  /** How many still stand there without a field. */
  readonly whole?: number;
  readonly children: (found: readonly Item[]) => ReactNode;
}

/** A list that is looked through by a field where it is long; the children show what was found. */
export function Found<Item>({ items, textsOf, words, whole = MOST, children }: FoundProps<Item>) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const found = useMemo(() => {
    const word = folded(wanted.trim());
    return word === '' ? items : items.filter((item) => textsOf(item).some((text) => folded(text).includes(word)));
  }, [items, textsOf, wanted]);
  return (
    <>
      {items.length > whole && (
        <div className="stack">
          <label htmlFor={id}>{words.find}</label>
          <input id={id} type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
          <p role="status">{words.findShown(Math.min(found.length, MOST), found.length)}</p>
        </div>
      )}
      {children(found.slice(0, MOST))}
    </>
  );
}
