import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { grouped } from '../../core/grouped.ts';
import type { ViewRow } from './view.ts';

/** A line of the table: a row, or the heading of a group. */
interface Line {
  readonly index: number;
  readonly row: ViewRow;
  readonly group: { readonly name: string; readonly size: number } | null;
}

/** From this many lines on, only those in sight exist. */
const MOST_AT_ONCE = 300;
const LINE_HEIGHT = 48;

/** The lines that are in the page now, and the height of those before and after them in pixels. Print shows all. */
export function useShownLines(scroll: RefObject<HTMLElement | null>, rows: readonly ViewRow[], isGrouped: boolean) {
  const lines = useMemo(() => linesOf(rows, isGrouped), [rows, isGrouped]);
  const isPrinting = usePrinting();
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 12,
    enabled: lines.length > MOST_AT_ONCE,
  });
  if (lines.length <= MOST_AT_ONCE || isPrinting) return { shown: lines, count: lines.length, before: 0, after: 0 };
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const end = items.at(-1)?.end ?? 0;
  const shown = items.map(({ index }) => lines[index]!);
  return { shown, count: lines.length, before, after: virtual.getTotalSize() - end };
}

function linesOf(rows: readonly ViewRow[], isGrouped: boolean): readonly Line[] {
  if (!isGrouped) return rows.map((row, index) => ({ index, row, group: null }));
  const lines: Line[] = [];
  for (const [name, members] of grouped(rows, ({ group }) => group ?? '')) {
    lines.push({ index: lines.length, row: members[0]!, group: { name, size: members.length } });
    for (const row of members) lines.push({ index: lines.length, row, group: null });
  }
  return lines;
}

/** True while the page is being printed: the browser asks just before it takes its picture. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
