import { useMemo } from 'react';
import { HandIn } from '../features/hand-in/HandIn.tsx';
import type { HandInWorld } from '../features/hand-in/hand-in-world.ts';
import { createHandInWorld } from './hand-in-world.ts';

/** Hands the page the record, and the ways out that this browser has. */
export function HandInIsland({ hrefs }: Pick<HandInWorld, 'hrefs'>) {
  const world = useMemo((): HandInWorld => createHandInWorld(hrefs), [hrefs]);
  return <HandIn world={world} />;
}
