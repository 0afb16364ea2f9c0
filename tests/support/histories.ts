import type { Course } from '../../src/core/curriculum/course.ts';
import { type Entry, extend } from '../../src/core/progress/chain.ts';
import type { EventDraft } from '../../src/core/progress/events.ts';
import { headOf, mergeEntries } from '../../src/core/progress/record.ts';
import { fc } from './seeded.ts';

/** A course of two lessons, an exercise in between and a closing role-play. */
export const course = (change: Partial<Course> = {}): Course => ({
  id: 'ten-rules',
  title: 'The Ten Rules',
  summary: '',
  audience: ['external'],
  steps: [
    { kind: 'lesson', id: 'greet', title: 'Greet', required: true, minutes: 3, rules: [] },
    { kind: 'rolePlay', id: 'warm-up', title: 'Warm up', required: false, mode: 'coached', rules: [] },
    { kind: 'lesson', id: 'listen', title: 'Listen', required: true, minutes: 3, rules: [] },
    { kind: 'rolePlay', id: 'late-parcel', title: 'The late parcel', required: true, mode: 'realistic', rules: [] },
  ],
  closing: 'late-parcel',
  counts: 'best',
  attempts: null,
  ...change,
});

export interface Sketch {
  readonly attempt: string;
  readonly scenario?: string;
  readonly kind?: 'assessed' | 'practice';
}

export const started = ({ attempt, scenario = 'late-parcel', kind = 'assessed' }: Sketch): EventDraft => ({
  type: 'attempt.started',
  data: {
    attempt,
    course: 'ten-rules',
    scenario,
    scenarioHash: 'text-1',
    scoringHash: 'scoring-1',
    seed: 7,
    mode: 'coached',
    kind,
    known: [],
    from: null,
    timing: null,
  },
});

type Outcome = Extract<EventDraft, { type: 'attempt.finished' }>['data']['outcome'];

export const finished = (attempt: string, points: number, outcome: Outcome = 'success', best = 10): EventDraft => ({
  type: 'attempt.finished',
  data: {
    attempt,
    outcome,
    ending: 'end',
    points,
    best,
    pass: 60,
    rules: [],
    broken: [],
    passed: outcome === 'success' && points * 100 >= 60 * best,
  },
});

export const said = (attempt: string, choice = 'c1'): EventDraft => ({
  type: 'choice.made',
  data: { attempt, scene: 'start', choice },
});

/** The answer that finishes a lesson, told by the event that follows it; or a wrong one. */
export const answered = (lesson: string, right = true): EventDraft =>
  right
    ? { type: 'lesson.finished', data: { course: 'ten-rules', lesson } }
    : { type: 'check.answered', data: { course: 'ten-rules', lesson, check: 'c1', answer: 'a', right } };

const attempt = fc.constantFrom('a1', 'a2', 'a3', 'a4');
const draft: fc.Arbitrary<EventDraft> = fc.oneof(
  fc
    .string({ maxLength: 8, unit: 'binary' })
    .map((name): EventDraft => ({ type: 'learner.named', data: { name, role: null } })),
  fc.tuple(fc.constantFrom('greet', 'listen'), fc.boolean()).map(([lesson, right]) => answered(lesson, right)),
  fc
    .tuple(
      attempt,
      fc.constantFrom('late-parcel', 'warm-up'),
      fc.constantFrom('assessed' as const, 'practice' as const),
    )
    .map(([id, scenario, kind]) => started({ attempt: id, scenario, kind })),
  attempt.map((id) => said(id)),
  fc
    .tuple(
      attempt,
      fc.integer({ min: -5, max: 10 }),
      fc.constantFrom('success' as const, 'failure' as const, 'gaveUp' as const),
    )
    .map(([id, points, outcome]) => finished(id, points, outcome)),
  fc.string({ maxLength: 20 }).map((text): EventDraft => ({ type: 'view.given', data: { attempt: 'a1', text } })),
);

type Step =
  | { readonly kind: 'do'; readonly device: number; readonly drafts: readonly EventDraft[] }
  | { readonly kind: 'copy'; readonly from: number; readonly to: number };

const device = fc.integer({ min: 0, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('do' as const),
      device,
      drafts: fc.array(draft, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy' as const), from: device, to: device }) },
);

/** What three devices of one learner hold in the end: each did things and took in copies of the others on the way. */
export const history: fc.Arbitrary<readonly (readonly Entry[])[]> = fc
  .array(step, { minLength: 1, maxLength: 25 })
  .map((steps) => {
    const devices: Entry[][] = [[], [], []];
    let n = 0;
    for (const one of steps) {
      if (one.kind === 'copy') {
        devices[one.to] = mergeEntries(devices[one.to]!, devices[one.from]!);
        continue;
      }
      const own = devices[one.device]!;
      const dated = one.drafts.map((each) => ({ ...each, id: `e${++n}`, at: '2026-03-02T09:00:00+01:00' }));
      own.push(...extend(headOf(own, 'ada', `device-${one.device}`), dated).entries);
    }
    return devices;
  });
