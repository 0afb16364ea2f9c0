import { describe, expect, it } from 'vitest';
import { type Entry, leaveOut } from '../../../src/core/progress/chain.ts';
import { copyLines, printCopy, readCopy } from '../../../src/core/progress/copy-file.ts';
import { foldLearner, learnerView } from '../../../src/core/progress/learner.ts';
import { eventsOf, mergeEntries, verifyRecord } from '../../../src/core/progress/record.ts';
import { upcastAll } from '../../../src/core/progress/upcast.ts';
import { course, history } from '../../support/histories.ts';
import { fc } from '../../support/seeded.ts';

const RUNS = { numRuns: 1_000 };
const courses = [course(), course({ id: 'other', closing: null })];
const rebuilt = (entries: readonly Entry[]) => learnerView(upcastAll(eventsOf(entries)), courses);
const union = (devices: readonly (readonly Entry[])[]) => devices.reduce<Entry[]>(mergeEntries, []);

describe('a record of several devices', () => {
  it('adds up to the same from events, from a copy, and from a merge in any order with any duplication', () => {
    const orders = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(history, orders, (devices, drawn) => {
        const whole = union(devices);
        const view = rebuilt(whole);
        const read = readCopy(printCopy(copyLines({ entries: whole, scenarios: [] }, '2026-03-02'), null));
        expect(read.ok && rebuilt(read.value.entries)).toEqual(view);
        const merged = union([...drawn, 0, 1, 2].map((index) => devices[index]!));
        expect(merged).toEqual(whole);
        expect(rebuilt(merged)).toEqual(view);
      }),
      RUNS,
    );
  });

  it('verifies, with private events left out by hash too', () => {
    fc.assert(
      fc.property(history, fc.func(fc.boolean()), (devices, isHidden) => {
        const whole = union(devices);
        const shown = whole.map((entry) => (isHidden(entry.link) ? leaveOut(entry) : entry));
        expect(verifyRecord(shown).ok).toBe(true);
        expect(mergeEntries(shown, whole)).toEqual(whole);
      }),
      RUNS,
    );
  });

  it('is folded in parts as in one go', () => {
    fc.assert(
      fc.property(history, fc.nat(), (devices, cut) => {
        const events = upcastAll(eventsOf(union(devices)));
        const at = cut % (events.length + 1);
        expect(foldLearner(events.slice(at), foldLearner(events.slice(0, at)))).toEqual(foldLearner(events));
      }),
      RUNS,
    );
  });

  it('never shows an altered, dropped or moved entry as sound', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.constantFrom('alter', 'drop', 'move'), (devices, where, how) => {
        const whole = union(devices);
        fc.pre(whole.length > 1);
        const at = where % (whole.length - 1);
        const entry = whole[at]!;
        if (!('event' in entry)) return;
        const { device, n } = entry.event;
        const isLast = !whole.some((one) => 'event' in one && one.event.device === device && one.event.n > n);
        fc.pre(!(how === 'drop' && isLast));
        const changed: Entry =
          how === 'alter'
            ? { ...entry, event: { ...entry.event, at: '2026-03-02T10:00:00+01:00' } }
            : { ...entry, event: { ...entry.event, n: n + 1 } };
        const read = verifyRecord([
          ...whole.slice(0, at),
          ...(how === 'drop' ? [] : [changed]),
          ...whole.slice(at + 1),
        ]);
        expect(read.ok).toBe(false);
      }),
      RUNS,
    );
  });
});
