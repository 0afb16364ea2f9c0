import type { CourseTests } from './mixed-test.ts';

/** Right answers before and after over the same `asked` rules, of one person or of many. */
export interface GainSum {
  readonly asked: number;
  readonly before: number;
  readonly after: number;
}

export interface CompetencyGain extends GainSum {
  readonly competency: string;
}

export const NO_GAIN: GainSum = { asked: 0, before: 0, after: 0 };

export function addGains(a: GainSum, b: GainSum): GainSum {
  return { asked: a.asked + b.asked, before: a.before + b.before, after: a.after + b.after };
}

/** The same as figures: whole percent, rounded down as everywhere; `points` is their difference. */
export interface GainFigures {
  readonly before: number;
  readonly after: number;
  readonly points: number;
  /** Whole percent, rounded; null where everything was right before and after. */
  readonly normalised: number | null;
}

/**
 * The figures of a sum with at least one question. The normalised gain is the part that was gained of what could be gained,
 * (after - before) / (asked - before): R. R. Hake, "Interactive-engagement versus traditional methods", American Journal of
 * Physics 66 (1998) 64-74. A loss is the part that was lost of what had been there, (after - before) / before, because Hake's
 * ratio has no lower bound: J. D. Marx and K. Cummings, "Normalized change", American Journal of Physics 75 (2007) 87-91.
 */
export function gainFigures({ asked, before, after }: GainSum): GainFigures {
  const share = (right: number) => Math.floor((100 * right) / asked);
  const possible = after < before ? before : asked - before;
  return {
    before: share(before),
    after: share(after),
    points: share(after) - share(before),
    normalised: possible === 0 ? null : Math.round((100 * (after - before)) / possible) + 0,
  };
}

/** What one person gained in a course by competency; null before both tests are finished. */
export function gainsOf({ after }: CourseTests): readonly CompetencyGain[] | null {
  const gains = after?.finished?.results.flatMap(({ competency, asked, right, before }): CompetencyGain[] => {
    // Whatever a file from elsewhere says: nobody was right more often than asked.
    if (before === null || asked === 0 || right > asked || before > asked) return [];
    return [{ competency, asked, before, after: right }];
  });
  return gains && gains.length > 0 ? gains : null;
}
