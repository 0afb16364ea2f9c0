import { plainText, type RichText } from '../rich-text.ts';

/**
 * The exercises of a lesson as data. Whatever has an order is written in the right order; `options`, `steps`, `parts` and
 * so on are named by their place in that writing, and shown in an order drawn by a seed.
 */
interface ExerciseBase {
  readonly id: string;
  readonly question: readonly RichText[];
  /** False: a lesson can be finished without it. */
  readonly required: boolean;
}

export interface Option {
  readonly text: RichText;
  readonly correct: boolean;
  /** Why someone would take it, and what is amiss; for a right one, why it is right. */
  readonly why: RichText;
}

export interface Turn {
  readonly who: string;
  readonly text: RichText;
  readonly correct: boolean;
  readonly why: RichText;
}

export interface Pair {
  readonly said: string;
  readonly meant: string;
  readonly why: RichText;
}

export interface Piece {
  readonly text: RichText;
  readonly why: RichText;
}

export interface Part extends Piece {
  readonly extra: boolean;
}

export type Exercise =
  | (ExerciseBase & { readonly kind: 'choice' | 'many'; readonly options: readonly Option[] })
  | (ExerciseBase & { readonly kind: 'order'; readonly items: readonly Piece[]; readonly why: RichText })
  | (ExerciseBase & { readonly kind: 'rank'; readonly items: readonly Piece[] })
  | (ExerciseBase & { readonly kind: 'match'; readonly pairs: readonly Pair[] })
  | (ExerciseBase & { readonly kind: 'turning'; readonly turns: readonly Turn[] })
  | (ExerciseBase & { readonly kind: 'build'; readonly parts: readonly Part[] });

export type ExerciseKind = Exercise['kind'];

/**
 * What the learner put in, as places in the writing: the options taken; the items in the learner's order; for each pair in
 * turn the place of the meaning given to it (-1 where none is yet); the turn marked; the parts used, in order.
 */
export type Answer = readonly number[];

/** Why an answer cannot be marked yet. */
export type Missing = 'nothingChosen' | 'pairsOpen' | 'tooFewParts';

/** One sentence of feedback; `item` is the place it belongs to, null for the whole. */
export interface Remark {
  readonly item: number | null;
  readonly right: boolean;
  readonly text: RichText;
}

export interface Mark {
  readonly right: boolean;
  readonly remarks: readonly Remark[];
}

/** Can the answer be marked? Null: yes; else what is still missing. An answer in the wrong order can be marked, and is wrong. */
export function whatIsMissing(exercise: Exercise, answer: Answer): Missing | null {
  if (exercise.kind === 'match') return answer.includes(-1) ? 'pairsOpen' : null;
  if (exercise.kind === 'build') return answer.length < 2 ? 'tooFewParts' : null;
  return answer.length === 0 ? 'nothingChosen' : null;
}

/** Is it right, and why: takes an answer that can be marked. Items left out of a right choice of many get no remark, so as not to tell. */
export function markAnswer(exercise: Exercise, answer: Answer): Mark {
  switch (exercise.kind) {
    case 'choice':
    case 'many':
      return markChosen(exercise.options, answer);
    case 'turning':
      return markChosen(exercise.turns, answer);
    case 'order':
      return markOrder(exercise.items, answer, exercise.why);
    case 'rank':
      return markOrder(exercise.items, answer, []);
    case 'match':
      return markPairs(exercise.pairs, answer);
    case 'build':
      return markParts(exercise.parts, answer);
  }
}

function markChosen(items: readonly (Piece & { readonly correct: boolean })[], answer: Answer): Mark {
  const remarks = answer.map((item) => ({ item, right: items[item]?.correct ?? false, text: items[item]?.why ?? [] }));
  const wanted = items.filter((item) => item.correct).length;
  const right = remarks.every((remark) => remark.right) && remarks.length === wanted;
  return { right, remarks: spoken(remarks) };
}

function markOrder(items: readonly Piece[], answer: Answer, why: RichText): Mark {
  const right = answer.length === items.length && answer.every((item, place) => item === place);
  const shown = answer.filter((item, place) => right || item !== place);
  const each = shown.map((item) => ({ item, right, text: items[item]?.why ?? [] }));
  const whole = { item: null, right, text: why };
  return { right, remarks: spoken([...each, whole]) };
}

function markPairs(pairs: readonly Pair[], answer: Answer): Mark {
  // Two things said may mean the same, so meanings are compared by their words.
  const fits = pairs.map((pair, item) => pairs[answer[item] ?? -1]?.meant === pair.meant);
  const right = fits.every(Boolean);
  const remarks = pairs.map((pair, item) => ({ item, right: fits[item]!, text: pair.why }));
  return { right, remarks: spoken(right ? remarks : remarks.filter((remark) => !remark.right)) };
}

function markParts(parts: readonly Part[], answer: Answer): Mark {
  const wanted = parts.flatMap((part, item) => (part.extra ? [] : [item]));
  const right = answer.length === wanted.length && answer.every((item, place) => item === wanted[place]);
  const extras = answer.filter((item) => parts[item]?.extra);
  const shown = right ? answer : extras;
  return { right, remarks: spoken(shown.map((item) => ({ item, right, text: parts[item]?.why ?? [] }))) };
}

function spoken(remarks: readonly Remark[]): Remark[] {
  return remarks.filter((remark) => plainText(remark.text) !== '');
}
