import { inFile } from '../source.ts';
import type { Check } from './check.ts';

/** What fits on a phone in three lines, and can be read aloud in one breath. */
const MOST = 90;

export const w801: Check<'W801'> = {
  code: 'W801',
  bad: [
    '- [I am sorry to hear that, and I will look into it for you now, if you can give me your name and number.](#goodbye)',
  ],
  good: ['- [I am sorry. May I have your name and number?](#goodbye)'],
  *run({ source }) {
    for (const placed of source.scenes) {
      for (const block of placed.section.blocks) {
        if (block.kind !== 'bullets') continue;
        for (const { link } of block.items) {
          const length = link ? [...link.text.raw].length : 0;
          if (link && length > MOST)
            yield { code: 'W801', at: inFile(placed, link.text.at), values: { length, most: MOST } };
        }
      }
    }
  },
};
