import { describe, expect, it } from 'vitest';
import type { EventDraft, ProgressEvent } from '../../src/core/progress/events.ts';
import { eventsOfAnswer } from '../../src/elements/lesson-record.ts';

const answered = (check: string, right: boolean) => ({
  course: 'ten',
  lesson: 'quality',
  check,
  answer: '1',
  right,
  required: ['first', 'second'],
});

/** The record after some answers, as the store would give it. */
function recordOf(drafts: readonly EventDraft[]): ProgressEvent[] {
  return drafts.map((draft, n) => ({
    ...draft,
    ...{ id: `e${n}`, v: 1, learner: 'l', device: 'd', n: n + 1, lamport: n + 1, at: '2026-11-21T10:00:00.000+00:00' },
  }));
}

const typesAfter = (before: readonly EventDraft[], check: string, right: boolean) =>
  eventsOfAnswer(answered(check, right), recordOf(before)).map(({ type }) => type);

const started: EventDraft = { type: 'course.started', data: { course: 'ten' } };
const { required: _, ...first } = answered('first', true);
const firstRight: EventDraft = { type: 'check.answered', data: first };

describe('an answer in a lesson', () => {
  it('starts the course when it is the first', () => {
    expect(typesAfter([], 'first', false)).toEqual(['course.started', 'check.answered']);
    expect(typesAfter([started], 'first', false)).toEqual(['check.answered']);
  });

  it('finishes the lesson when the last required exercise was answered right', () => {
    expect(typesAfter([started], 'first', true)).toEqual(['check.answered']);
    expect(typesAfter([started, firstRight], 'second', false)).toEqual(['check.answered']);
    expect(typesAfter([started, firstRight], 'second', true)).toEqual(['check.answered', 'lesson.finished']);
  });

  it('does not count the same exercise in another lesson', () => {
    const elsewhere: EventDraft = { type: 'check.answered', data: { ...first, lesson: 'products' } };
    expect(typesAfter([started, elsewhere], 'second', true)).toEqual(['check.answered']);
  });

  it('finishes a lesson once, however often it is repeated', () => {
    const finished: EventDraft = { type: 'lesson.finished', data: { course: 'ten', lesson: 'quality' } };
    expect(typesAfter([started, firstRight, finished], 'second', true)).toEqual(['check.answered']);
  });
});
