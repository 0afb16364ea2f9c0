import type { Answer } from '../../core/curriculum/exercise.ts';

/** How one kind of exercise is answered on the page. */
export interface Answering {
  /** What the learner put in so far. */
  readonly read: () => Answer;
  /** Empties it and shows the items in another order. */
  readonly restart: (order: readonly number[]) => void;
}

/** Says something through the exercise's status line. */
export type Tell = (sentence: string) => void;

/** The item that stands for a place of the writing. */
export function itemAt(root: ParentNode, place: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-items] > [data-item="${place}"]`);
}

/** The list of items of an exercise. */
export function itemsOf(form: HTMLFormElement): HTMLElement {
  return form.querySelector<HTMLElement>('[data-items]')!;
}

/** Puts the items into another order. */
export function reorder(list: HTMLElement, order: readonly number[]): void {
  list.append(...order.flatMap((place) => list.querySelector(`:scope > [data-item="${place}"]`) ?? []));
}
