import { describe, expect, it } from 'vitest';
import { answerKey, openPlan, PLAN_LIMITS, type Plan, printPlan, readPlan } from '../../../src/core/progress/plan.ts';

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
    ['a newer form', file.replace('"form":1', '"form":2'), 'newer'],
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

describe('opening a plan', () => {
  it('records its courses and the answers to notes', () => {
    expect(openPlan(plan, new Set()).map(({ type }) => type)).toEqual(['plan.opened', 'note.answered']);
  });

  it('records no answer twice', () => {
    const known = new Set([answerKey('e7', 'Yes, ask for it.')]);
    expect(openPlan(plan, known).map(({ type }) => type)).toEqual(['plan.opened']);
  });
});
