import { expect, it } from 'vitest';
import { type CopyFacts, copyReminder } from '../../../src/core/progress/copy-reminder.ts';

const DAY = 86_400_000;
const facts: CopyFacts = {
  now: 100 * DAY,
  lastCopy: null,
  oldestUncopied: 99 * DAY,
  finished: 0,
  isPersisted: false,
  deletesAfterAWeek: false,
};

it.each<[string, Partial<CopyFacts>, ReturnType<typeof copyReminder>]>([
  ['nothing to copy', { oldestUncopied: null, finished: 9 }, null],
  ['a browser that keeps it', { isPersisted: true, deletesAfterAWeek: true, oldestUncopied: 0, finished: 9 }, null],
  ['Safari on the fourth day', { deletesAfterAWeek: true, oldestUncopied: 96 * DAY }, null],
  ['Safari on the fifth day', { deletesAfterAWeek: true, oldestUncopied: 95 * DAY }, 'safariWeek'],
  ['Safari after the clock was set back', { deletesAfterAWeek: true, oldestUncopied: 900 * DAY }, 'safariWeek'],
  ['four role-plays', { finished: 4 }, null],
  ['five role-plays', { finished: 5 }, 'manyFinished'],
  ['five role-plays and a copy an hour ago', { finished: 5, lastCopy: 100 * DAY - 3_600_000 }, null],
])('reminds of a copy when it must: %s', (_what, change, expected) => {
  expect(copyReminder({ ...facts, ...change })).toBe(expected);
});
