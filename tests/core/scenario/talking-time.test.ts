import { expect, it } from 'vitest';
import { prepare } from '../../../src/core/scenario/program.ts';
import { talkingMinutes } from '../../../src/core/scenario/talking-time.ts';
import { lateParcel, scenario } from '../../support/scenario-builder.ts';

const words = (count: number) => 'word '.repeat(count).trim();

/** One turn: what is said before, two replies of which either is answered, and the end. */
const oneTurn = (count: number) =>
  prepare(
    scenario({
      scenes: [
        {
          title: 'A call',
          lines: [words(count)],
          choices: [
            { say: 'Yes.', to: 'the-end', reply: words(count), why: words(count) },
            { say: 'No.', to: 'the-end', reply: words(count), why: words(count) },
          ],
        },
        { title: 'The end', lines: [words(count)], end: 'success' },
      ],
    }),
  );

it('counts all that is read on the way at 200 words a minute, and ten seconds for each choice', () => {
  // 4 × 500 words are ten minutes; the replies' two words and the choice are under half a minute.
  expect(talkingMinutes(oneTurn(500))).toBe(10);
  expect(talkingMinutes(oneTurn(1000))).toBe(20);
});

it('gives the same minutes at every build, and never none', () => {
  expect(talkingMinutes(prepare(lateParcel))).toBe(talkingMinutes(prepare(structuredClone(lateParcel))));
  expect(talkingMinutes(oneTurn(1))).toBe(1);
});

it('leaves a play that goes round in circles', () => {
  const circle = scenario({
    scenes: [{ title: 'Again', lines: ['Well?'], choices: [{ say: 'Once more.', to: 'again' }] }],
  });
  expect(talkingMinutes(prepare(circle))).toBeLessThan(15);
});
