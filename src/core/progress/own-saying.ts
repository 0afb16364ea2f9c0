import { type Day, dayIn } from '../days.ts';
import { SOON } from './asked.ts';
import type { OwnStanding } from './own-view.ts';

/** What a plan says of a course on a day, with the figures for the sentence; the words stand in `messages/`. */
export type Saying =
  | { readonly kind: 'overdue'; readonly due: string; readonly late: number }
  | { readonly kind: 'due'; readonly due: string; readonly left: number }
  | { readonly kind: 'undated'; readonly by: string }
  | { readonly kind: 'done'; readonly done: string }
  | { readonly kind: 'valid'; readonly done: string; readonly until: string; readonly left: number }
  | { readonly kind: 'expired'; readonly done: string; readonly until: string; readonly late: number }
  | { readonly kind: 'exempt'; readonly by: string };

export type Urgency = 'late' | 'soon' | 'calm';

/** A standing -> what there is to say of it, or null where no plan speaks of the course. */
export function sayingOf({ duty, due, done, validUntil }: OwnStanding, today: Day): Saying | null {
  if (!duty) return null;
  if (duty.kind === 'exempt') return { kind: 'exempt', by: duty.by };
  if (done !== null) {
    if (validUntil === null) return { kind: 'done', done };
    const left = dayIn(validUntil) - today;
    return left < 0
      ? { kind: 'expired', done, until: validUntil, late: -left }
      : { kind: 'valid', done, until: validUntil, left };
  }
  if (due === null) return { kind: 'undated', by: duty.by };
  const left = dayIn(due) - today;
  return left < 0 ? { kind: 'overdue', due, late: -left } : { kind: 'due', due, left };
}

/** How much it presses. */
export function urgencyOf(saying: Saying): Urgency {
  if ('late' in saying) return 'late';
  return 'left' in saying && saying.left <= SOON ? 'soon' : 'calm';
}
