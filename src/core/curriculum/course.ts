import type { Audience } from './competency.ts';

export type Mode = 'coached' | 'realistic';

/** One thing to do in a course, in order. `rules` are the rules that it teaches or can score. */
export type Step =
  | {
      readonly kind: 'lesson';
      readonly id: string;
      readonly title: string;
      readonly required: boolean;
      readonly minutes: number;
      /** The exercises that the lesson has today; left out where nobody asks about single ones. */
      readonly checks?: readonly string[];
      readonly rules: readonly string[];
    }
  | {
      readonly kind: 'rolePlay';
      readonly id: string;
      readonly title: string;
      readonly required: boolean;
      readonly mode: Mode;
      readonly rules: readonly string[];
    };

/** Which attempt of the closing role-play gives the course its score. */
export type Counts = 'best' | 'first' | 'last';

/** A course as the site shows it: lessons and role-plays linked, in order. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly audience: readonly Audience[];
  readonly steps: readonly Step[];
  /** The role-play that completes the course, or null: a course without one has no score. It is one of the steps. */
  readonly closing: string | null;
  readonly counts: Counts;
  /** How many assessed attempts of the closing role-play are allowed; null: as many as wanted. */
  readonly attempts: number | null;
}
