import type { RichText } from '../rich-text.ts';

export { plainText, type RichText, type Span } from '../rich-text.ts';

/**
 * The compiled role-play: plain JSON, no references to the text it came from. One Scenario feeds the player, the machine,
 * the checks, the map and the reports; it is kept by hash for as long as an attempt refers to it.
 */

/** Raise when a field changes its meaning; old forms are stepped up on reading. */
export const SCENARIO_FORM = 1;

export const MOODS = ['neutral', 'happy', 'relieved', 'surprised', 'worried', 'sad', 'annoyed', 'angry'] as const;
export type Mood = (typeof MOODS)[number];

export const OUTCOMES = ['success', 'partial', 'failure'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** `needs` (holds: true) or `unless` (holds: false). A meter holds when it stands at `atLeast` or above. */
export type Condition =
  | { readonly kind: 'fact'; readonly fact: string; readonly holds: boolean }
  | { readonly kind: 'meter'; readonly meter: string; readonly atLeast: number; readonly holds: boolean };

/** `critical` is frozen at compile time, so that a later edit of the catalogue changes no old result. */
export interface PointsEffect {
  readonly kind: 'points';
  readonly rule: string;
  readonly points: number;
  readonly critical: boolean;
}
export type Change =
  | { readonly kind: 'meter'; readonly meter: string; readonly by: number }
  | { readonly kind: 'learn'; readonly fact: string };
export type Effect = PointsEffect | Change;

/** What the person on the other side says; `mood: null` leaves the mood as it was. */
export interface Line {
  readonly kind: 'line';
  readonly when: readonly Condition[];
  readonly once: boolean;
  readonly mood: Mood | null;
  readonly text: RichText;
  readonly changes: readonly Change[];
}

export type NoteBody =
  | { readonly kind: 'text'; readonly text: RichText }
  | { readonly kind: 'image'; readonly src: string; readonly alt: string }
  | { readonly kind: 'sound'; readonly src: string; readonly transcript: string };

/** The situation, read by the learner. */
export interface Note {
  readonly kind: 'note';
  readonly when: readonly Condition[];
  readonly once: boolean;
  readonly body: NoteBody;
  readonly changes: readonly Change[];
}

export type Block = Line | Note;

/** Why a reply was good or not: the rules that its bullet named, and the author's sentence. */
export interface Coaching {
  readonly rules: readonly string[];
  readonly text: RichText;
}

/** Something the learner can say or do. `id` = scene slug + 8 hex digits over its text. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly to: string;
  readonly when: readonly Condition[];
  readonly once: boolean;
  readonly effects: readonly Effect[];
  readonly replies: readonly Line[];
  readonly coaching: readonly Coaching[];
}

/** What happens when the learner says nothing for `seconds` (only where the learner switched timing on). */
export interface Timed {
  readonly seconds: number;
  readonly text: string;
  readonly to: string;
}

export interface Route {
  readonly when: readonly Condition[];
  readonly label: string;
  readonly to: string;
}

export type SceneEnd =
  | { readonly kind: 'choices'; readonly choices: readonly Choice[]; readonly timed: Timed | null }
  | { readonly kind: 'routes'; readonly routes: readonly Route[] }
  | { readonly kind: 'end'; readonly outcome: Outcome };

/**
 * `person` speaks here and `you` is who the learner is (null: themself). Both are resolved in the order of the file:
 * a `with` or `you` tag holds for its scene and those written below it, until the next one.
 */
export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly person: string;
  readonly you: string | null;
  readonly blocks: readonly Block[];
  readonly then: SceneEnd;
}

export interface Meter {
  readonly name: string;
  readonly start: number;
  readonly max: number;
}

export interface Fact {
  readonly name: string;
  readonly text: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly kind: 'customer' | 'colleague';
  /** Seed and fixed features of the portrait, so that one person stays the same person. */
  readonly portrait: string;
}

export interface Scenario {
  readonly form: typeof SCENARIO_FORM;
  readonly id: string;
  readonly title: string;
  readonly customer: string;
  readonly people: readonly Person[];
  /** Whole percent, or null where no choice scores. */
  readonly pass: number | null;
  readonly shuffle: boolean;
  readonly locked: 'hide' | 'show';
  readonly meters: readonly Meter[];
  readonly facts: readonly Fact[];
  /** Facts that a finished attempt of another role-play with this person may have taught already. */
  readonly remembers: readonly string[];
  readonly briefing: readonly Note[];
  readonly scenes: readonly Scene[];
}

/** The highest and lowest total over all paths; null where the search stopped at its bound. */
export interface Bounds {
  readonly best: number | null;
  readonly worst: number | null;
  readonly states: number;
}

/** What the loader makes of a file that passed its checks. */
export interface CompiledScenario {
  readonly scenario: Scenario;
  readonly scenarioHash: string;
  readonly scoringHash: string;
  readonly bounds: Bounds;
}
