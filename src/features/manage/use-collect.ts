import { useRef, useState } from 'react';
import type { CollectWorld, TakenFile } from './collect-world.ts';
import { withoutSystemFiles } from './dropped-files.ts';

export interface FileResult {
  readonly name: string;
  readonly taken: TakenFile;
}

export type CollectState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly results: readonly FileResult[]; readonly all: number }
  | { readonly kind: 'failed'; readonly why: string };

/** How often the page is told how far it is, in milliseconds: each file by itself would cost more than reading it. */
const TELL_EVERY = 100;

/** Takes files in one after the other; each is kept as soon as it was read, so stopping loses nothing. */
export function useCollect(world: CollectWorld) {
  const [state, setState] = useState<CollectState>({ kind: 'idle' });
  const isStopped = useRef(false);
  const take = async (given: readonly File[]) => {
    if (given.length === 0) return;
    const files = withoutSystemFiles(given);
    isStopped.current = false;
    const results: FileResult[] = [];
    let told = 0;
    try {
      for (const file of files) {
        if (isStopped.current) break;
        if (Date.now() - told > TELL_EVERY) {
          told = Date.now();
          setState({ kind: 'busy', done: results.length, all: files.length });
        }
        results.push({ name: file.name, taken: await world.take(file) });
      }
      setState({ kind: 'done', results, all: files.length });
    } catch (error) {
      setState({ kind: 'failed', why: String(error) });
    }
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { state, take, stop };
}
