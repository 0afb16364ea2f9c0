import { describe, expect, it } from 'vitest';
import { type Entry, extend } from '../../../src/core/progress/chain.ts';
import { handInOf } from '../../../src/core/progress/hand-in.ts';
import { headOf, mergeEntries } from '../../../src/core/progress/record.ts';
import { summarise } from '../../../src/core/reports/summary.ts';
import { answered, course, finished, history, said, started } from '../../support/histories.ts';
import { fc } from '../../support/seeded.ts';

const world = { courses: [course()], texts: new Map(), shipped: new Set<string>() };
const report = (files: readonly (readonly Entry[])[]) =>
  JSON.stringify(
    summarise(
      files.reduce<Entry[]>((all, file) => mergeEntries(all, file), []),
      world,
    ),
  );

/** The hand-ins of several devices, earlier states of them and, in half of the cases, of a device that was copied. */
const files = fc.tuple(history, fc.boolean(), fc.integer({ min: 0, max: 40 })).map(([devices, isForked, cut]) => {
  const whole = devices.map((entries) => handInOf({ entries, scenarios: [] }, new Set()).entries);
  const earlier = handInOf({ entries: prefix(devices[0]!, cut), scenarios: [] }, new Set()).entries;
  if (!isForked) return [...whole, earlier];
  const base = prefix(devices[0]!, cut);
  const drafts = [answered('listen'), started({ attempt: 'a9' }), said('a9'), finished('a9', 9)];
  const dated = drafts.map((draft, i) => ({ ...draft, id: `fork-${i}`, at: '2026-03-09T09:00:00+01:00' }));
  return [...whole, earlier, [...base, ...extend(headOf(base, 'ada', 'device-0'), dated).entries]];
});

/** What a device held when its own chain had `cut` entries, whole chains of the others aside. */
function prefix(entries: readonly Entry[], cut: number): Entry[] {
  const own = mergeEntries([], entries).filter((entry) => 'event' in entry && entry.event.device === 'device-0');
  return own.slice(0, cut);
}

describe('the report over hand-ins', () => {
  it('is the same in any order, with any duplication, and when a part came first', () => {
    const order = fc.array(fc.nat({ max: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(files, order, (all, picks) => {
        const dropped = picks.map((at) => all[at % all.length]!);
        expect(report([...dropped, ...all.toReversed()])).toBe(report(all));
      }),
      { numRuns: 1000 },
    );
  });

  it('fault 35: counts each branch of a fork at most once', () => {
    const drafts = [answered('greet'), answered('listen'), started({ attempt: 'a1' }), said('a1')];
    const dated = drafts.map((draft, i) => ({ ...draft, id: `e${i}`, at: '2026-03-02T09:00:00+01:00' }));
    const base = extend(headOf([], 'ada', 'd'), dated).entries;
    const branch = (points: number, more: number) => {
      const drafts = [finished('a1', points), ...Array.from({ length: more }, () => answered('greet'))];
      const dated = drafts.map((draft, i) => ({ ...draft, id: `b${points}-${i}`, at: '2026-03-03T09:00:00+01:00' }));
      return [...base, ...extend(headOf(base, 'ada', 'd'), dated).entries];
    };
    const { summary } = summarise(mergeEntries(branch(4, 3), branch(10, 0)), world);
    expect(summary.fork).toEqual({ n: 5, apart: 1 });
    expect(summary.courses[0]).toMatchObject({ points: 4, attempts: 1, status: 'inProgress' });
    expect(summary.events).toBe(8);
  });
});
