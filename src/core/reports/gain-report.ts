import { grouped } from '../grouped.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { addGains, type CompetencyGain, type GainSum, gainsOf, NO_GAIN } from '../progress/gain.ts';
import { foldTests } from '../progress/mixed-test.ts';
import { LEAST_PEOPLE } from './cohort.ts';

/** What somebody gained in a course of which they took both tests. */
export interface GainSummary {
  readonly course: string;
  readonly gains: readonly CompetencyGain[];
}

/** Events in the record's order -> the courses with a test before and after. */
export function gainSummaries(events: readonly ProgressEvent[]): readonly GainSummary[] {
  return [...foldTests(events)].flatMap(([course, tests]) => {
    const gains = gainsOf(tests);
    return gains ? [{ course, gains }] : [];
  });
}

/** The gain of a group in a competency of a course, or in the whole course where `competency` is null. */
export interface GainRow {
  readonly course: string;
  readonly competency: string | null;
  readonly people: number;
  /** Null where the group is too small to be shown. */
  readonly sum: GainSum | null;
}

/**
 * One row for each course and one for each of its competencies, over the people with both tests. Groups under five are
 * hidden. The row of the course counts the competencies that are shown, else a hidden one could be had by taking away.
 */
export function gainRows(
  people: readonly { readonly person: string; readonly gains: readonly GainSummary[] }[],
): readonly GainRow[] {
  const given = people.flatMap(({ person, gains }) =>
    gains.flatMap(({ course, gains: parts }) => parts.map((part) => ({ person, course, ...part }))),
  );
  return [...grouped(given, ({ course }) => course)].flatMap(([course, inCourse]) => {
    const parts = [...grouped(inCourse, ({ competency }) => competency)].map(([competency, same]): GainRow => {
      const n = same.length;
      return { course, competency, people: n, sum: n < LEAST_PEOPLE ? null : same.reduce<GainSum>(addGains, NO_GAIN) };
    });
    const shown = parts.flatMap(({ sum }) => sum ?? []);
    const all = new Set(inCourse.map(({ person }) => person)).size;
    const sum = shown.length === 0 ? null : shown.reduce(addGains, NO_GAIN);
    return [{ course, competency: null, people: all, sum }, ...parts];
  });
}
