import { useCallback, useEffect, useState } from 'react';
import type { ReportData, ReportWorld } from './report-world.ts';

export type Reading =
  | { readonly state: 'reading'; readonly left: number }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'read'; readonly data: ReportData; readonly again: () => void };

/** What the report is made of, and the way to read it again after a change. */
export function useReportData(world: ReportWorld): Reading {
  const [turn, setTurn] = useState(0);
  const [reading, setReading] = useState<Reading>({ state: 'reading', left: 0 });
  const again = useCallback(() => setTurn((now) => now + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn reads anew
  useEffect(() => {
    let isGone = false;
    world
      .read((left) => isGone || setReading({ state: 'reading', left }))
      .then(
        (data) => isGone || setReading({ state: 'read', data, again }),
        (error: unknown) => isGone || setReading({ state: 'failed', why: String(error) }),
      );
    return () => {
      isGone = true;
    };
  }, [world, turn]);
  return reading;
}
