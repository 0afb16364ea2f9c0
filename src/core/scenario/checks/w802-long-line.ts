import { plainText } from '../model.ts';
import { inFile, type SourceBlock, type SourceLine } from '../source.ts';
import type { Check } from './check.ts';

/** What someone says on the phone before the other one answers. */
const MOST = 160;

export const w802: Check<'W802'> = {
  code: 'W802',
  bad: [
    '> I ordered it on Monday, and your page said two days, and then it said four, and now it says nothing at all, and my grandson has his birthday on Saturday, so what now?',
  ],
  good: ['> I ordered it on Monday. My grandson has his birthday on Saturday. What now?'],
  *run({ source }) {
    for (const placed of source.scenes) {
      for (const line of placed.section.blocks.flatMap(linesOf)) {
        const length = [...plainText(line.text.rich)].length;
        if (length > MOST) yield { code: 'W802', at: inFile(placed, line.text.at), values: { length, most: MOST } };
      }
    }
  },
};

function linesOf(block: SourceBlock): SourceLine[] {
  if (block.kind === 'line') return [block];
  if (block.kind !== 'bullets') return [];
  return block.items.flatMap((item) => item.under.filter((part) => part.kind === 'line'));
}
