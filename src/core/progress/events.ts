import * as z from 'zod/mini';
import { OUTCOMES } from '../scenario/model.ts';

/**
 * The learner's record is a list of these, written once and read for ever. Points, next scenes and levels are folds over
 * them and are not stored, but for the frozen result of a finished attempt. Raise the type's number in `EVENT_VERSIONS` when
 * its data changes, and add the step to `upcast.ts`.
 */
const id = z.string().check(z.minLength(1), z.maxLength(200));
const count = z.int().check(z.minimum(0));
const text = z.string().check(z.maxLength(2000));

const rulePoints = z.strictObject({ rule: id, points: z.int() });

export const eventData = {
  /** The learner said how to be called and, by choice, in which role they work. */
  'learner.named': z.strictObject({ name: text, role: z.nullable(id) }),
  /** The first step in a course. */
  'course.started': z.strictObject({ course: id }),
  'check.answered': z.strictObject({ course: id, lesson: id, check: id, answer: text, right: z.boolean() }),
  'lesson.finished': z.strictObject({ course: id, lesson: id }),
  /** `known`: facts known at the start. `from`: the attempt and turn that a "try that turn again" begins at. */
  'attempt.started': z.strictObject({
    attempt: id,
    course: z.nullable(id),
    scenario: id,
    scenarioHash: id,
    scoringHash: id,
    seed: count,
    mode: z.enum(['coached', 'realistic']),
    kind: z.enum(['assessed', 'practice']),
    known: z.array(id),
    from: z.nullable(z.strictObject({ attempt: id, turn: count })),
    /** How many times the written seconds the learner gives themself; null where timing is off. */
    timing: z.nullable(z.number().check(z.minimum(1), z.maximum(10))),
  }),
  'choice.made': z.strictObject({ attempt: id, scene: id, choice: id }),
  'choice.timedOut': z.strictObject({ attempt: id, scene: id }),
  /** The frozen result. `best` and `pass` as they were for the text that was played. */
  'attempt.finished': z.strictObject({
    attempt: id,
    outcome: z.enum([...OUTCOMES, 'gaveUp', 'interrupted']),
    ending: z.nullable(id),
    points: z.int(),
    best: z.nullable(z.int()),
    pass: z.nullable(z.int()),
    rules: z.array(rulePoints),
    broken: z.array(id),
    passed: z.boolean(),
  }),
  /** The learner's own view before the debrief; private. */
  'view.given': z.strictObject({ attempt: id, text }),
  'customer.surveyed': z.strictObject({
    attempt: id,
    answers: z.array(z.strictObject({ question: id, stars: z.int().check(z.minimum(1), z.maximum(5)) })),
  }),
  'survey.answered': z.strictObject({ course: id, answers: z.array(z.strictObject({ question: id, answer: text })) }),
  'survey.skipped': z.strictObject({ course: id }),
  /** What became of a course thirty days after it. */
  'followUp.answered': z.strictObject({ course: id, answers: z.array(z.strictObject({ question: id, answer: text })) }),
  'followUp.skipped': z.strictObject({ course: id }),
  /** A mixed test before or after a course; `questions` in the order in which they are asked. */
  'test.started': z.strictObject({
    test: id,
    course: id,
    phase: z.enum(['before', 'after']),
    seed: count,
    questions: z.array(id),
  }),
  /** `option`: its place in the question's file; null for "I do not know". Private. */
  'test.answered': z.strictObject({ test: id, question: id, option: z.nullable(count), right: z.boolean() }),
  /**
   * The frozen result by competency, over `asked` rules. `before`: how many of the same rules were right in the test before
   * the course; null where there was none.
   */
  'test.finished': z.strictObject({
    test: id,
    results: z.array(z.strictObject({ competency: id, asked: count, right: count, before: z.nullable(count) })),
  }),
  'review.answered': z.strictObject({ item: id, right: z.boolean() }),
  'note.left': z.strictObject({ on: id, text, private: z.boolean() }),
  /** The manager's answer to a note, as it came back; `note` is the id of the `note.left` event. */
  'note.answered': z.strictObject({ note: id, text, by: text }),
  /** What somebody saw at work and vouches for, as it came with a plan; `signOff` is its id there. It renews the course. */
  'practice.observed': z.strictObject({ signOff: id, course: z.nullable(id), day: id, by: text, text }),
  /** `learner`: the id by which whoever made the plan knows the learner; null in plans of version 1. */
  'plan.opened': z.strictObject({
    plan: id,
    learner: z.nullable(id),
    by: text,
    courses: z.array(z.strictObject({ course: id, due: z.nullable(id), validDays: z.nullable(count) })),
    exempt: z.array(id),
    retired: z.array(id),
  }),
  'handin.made': z.strictObject({ file: id, events: count }),
} as const;

export type EventType = keyof typeof eventData;
export type EventData<Type extends EventType> = z.infer<(typeof eventData)[Type]>;

/** What somebody did, before the record gives it its place. */
export type EventDraft = { [Type in EventType]: { readonly type: Type; readonly data: EventData<Type> } }[EventType];

/** `n` counts without gaps per (learner, device). The order of a record is (lamport, device, n); `at` is shown, never sorted on. */
export interface EventPlace {
  readonly id: string;
  readonly v: number;
  readonly learner: string;
  readonly device: string;
  readonly n: number;
  readonly lamport: number;
  readonly at: string;
}

export type ProgressEvent = EventDraft & EventPlace;

/** The version in which each type is written today. */
export const EVENT_VERSIONS: Readonly<Record<EventType, number>> = {
  ...(Object.fromEntries(Object.keys(eventData).map((type) => [type, 1])) as Record<EventType, number>),
  'plan.opened': 2,
};
