import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../../../src/core/progress/events.ts';
import { openPlan, PLAN_LIMITS, type Plan, printPlan, readPlan } from '../../../src/core/progress/plan.ts';

const plan: Plan = {
  plan: 'spring',
  title: 'Spring 2026',
  by: 'Ms Lind',
  made: '2026-03-02T10:00:00+01:00',
  learner: 'p-7f3a',
  courses: [{ course: 'ten-rules', due: '2026-04-01', validDays: 365 }],
  exempt: [],
  retired: ['an-old-call'],
  rolePlays: [{ file: 'our-own-call.mdx', text: '---\ntitle: Ours\n---\n' }],
  answers: [{ note: 'e7', text: 'Yes, ask for it.', by: 'Ms Lind' }],
};
const file = printPlan(plan);

describe('a plan', () => {
  it('comes back as it went out', () => {
    expect(readPlan(file)).toEqual({ ok: true, value: plan });
  });

  it.each([
    ['a file of another kind', 'name,score', 'notJson'],
    ['JSON of another kind', '{"rapport":"record"}', 'notOurs'],
    ['a newer form', file.replace('"form":1', '"form":3'), 'newer'],
    ['a changed day', file.replace('2026-04-01', '2026-05-01'), 'checksum'],
    ['a day that no calendar has', file.replace('2026-04-01', '2026-14-01'), 'shape'],
    ['a field too many', file.replace('"exempt":[]', '"exempt":[],"roster":["Ada"]'), 'shape'],
    ['a file name that leads elsewhere', file.replace('our-own-call.mdx', '../secret.mdx'), 'shape'],
    ['a text without end', ' '.repeat(PLAN_LIMITS.bytes + 1), 'fileTooBig'],
    ['brackets without end', '['.repeat(10_000), 'tooDeep'],
  ])('is refused as %s', (_what, text, problem) => {
    expect(readPlan(text)).toEqual({ ok: false, problem });
  });
});

const observed = [{ signOff: 's1', course: 'ten-rules', day: '2026-03-01', by: 'Ms Lind', text: 'Rang back at once.' }];

it('says what was seen at work in a form of its own, and is written as before where nothing was', () => {
  const withSeen = printPlan({ ...plan, observed });
  expect([file, withSeen].map((text) => JSON.parse(text).form)).toEqual([1, 2]);
  expect(readPlan(withSeen)).toEqual({ ok: true, value: { ...plan, observed } });
});

describe('opening a plan', () => {
  const opened = (answer: string, events: readonly ProgressEvent[]) => {
    const answers = [{ note: 'e7', text: answer, by: 'Ms Lind' }];
    return openPlan({ ...plan, answers, observed }, events).map(({ type }) => type);
  };
  const record = (...answers: string[]) =>
    [
      ...answers.map((text) => ({ type: 'note.answered', data: { note: 'e7', text, by: '' } })),
      { type: 'practice.observed', data: observed[0] },
    ] as ProgressEvent[];

  it('records its courses, the answers to notes and what was seen at work', () => {
    expect(opened('Yes.', [])).toEqual(['plan.opened', 'note.answered', 'practice.observed']);
  });

  it('records nothing twice, and an answer that was changed back once more', () => {
    expect(opened('Yes.', record('Yes.'))).toEqual(['plan.opened']);
    expect(opened('Yes.', record('Yes.', 'No.'))).toEqual(['plan.opened', 'note.answered']);
  });
});
