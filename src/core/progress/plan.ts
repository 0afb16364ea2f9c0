import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { fail, ok, type Result } from '../result.ts';
import { isTooDeep } from '../too-deep.ts';
import { hashText } from './chain.ts';
import type { EventDraft } from './events.ts';

/**
 * What a trainer gives one person: courses with due dates, under an opaque id. It never carries a name or the roster. It may
 * carry role-plays as text: whoever opens the plan checks and proves them again before they are played.
 */
export const PLAN_FORM = 1;
export const PLAN_LIMITS = { bytes: 2_000_000, depth: 12, rolePlays: 20, rolePlayText: 100_000 } as const;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.maxLength(200));
const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const ids = z.array(id).check(z.maxLength(500));

const planForm = z.strictObject({
  /** The id of the plan; all files of one plan share it. */
  plan: id,
  title: words,
  /** Who made it, in their words. */
  by: words,
  made: z.string().check(z.maxLength(40)),
  /** The opaque id of the person that it is for. */
  learner: id,
  /** Days as YYYY-MM-DD; `validDays` after completion the course is due again. */
  courses: z
    .array(
      z.strictObject({
        course: id,
        due: z.nullable(day),
        validDays: z.nullable(z.int().check(z.minimum(1), z.maximum(10_000))),
      }),
    )
    .check(z.maxLength(500)),
  /** Courses that this person need not take. */
  exempt: ids,
  /** Role-plays that are no longer asked for. */
  retired: ids,
  rolePlays: z
    .array(
      z.strictObject({
        file: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/), z.maxLength(120)),
        text: z.string().check(z.maxLength(PLAN_LIMITS.rolePlayText)),
      }),
    )
    .check(z.maxLength(PLAN_LIMITS.rolePlays)),
  /** Answers to this person's notes. */
  answers: z
    .array(z.strictObject({ note: id, text: z.string().check(z.maxLength(2000)), by: words }))
    .check(z.maxLength(500)),
});
export type Plan = z.infer<typeof planForm>;

const fileForm = z.strictObject({
  rapport: z.literal('plan'),
  form: z.int(),
  plan: z.unknown(),
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type PlanProblem = 'fileTooBig' | 'tooDeep' | 'notJson' | 'notOurs' | 'newer' | 'shape' | 'checksum';

/** The file: one line of JSON with a hash that shows a damaged copy (it proves nothing about who made it). */
export function printPlan(plan: Plan): string {
  return `${canonicalJson({ rapport: 'plan', form: PLAN_FORM, plan, hash: hashText(canonicalJson(plan)) })}\n`;
}

/** Reads a plan from a text of unknown origin: size, depth, JSON, exact shape, hash. Never throws. */
export function readPlan(text: string): Result<Plan, PlanProblem> {
  if (text.length > PLAN_LIMITS.bytes) return fail('fileTooBig');
  if (isTooDeep(text, PLAN_LIMITS.depth)) return fail('tooDeep');
  const file = parse(text);
  if (file === undefined) return fail('notJson');
  const outer = fileForm.safeParse(file);
  if (!outer.success) return fail('notOurs');
  if (outer.data.form > PLAN_FORM) return fail('newer');
  const read = planForm.safeParse(outer.data.plan);
  if (!read.success) return fail('shape');
  return hashText(canonicalJson(read.data)) === outer.data.hash ? ok(read.data) : fail('checksum');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What opening a plan adds to the record: the plan, and the answers to notes that `answered` does not hold yet. */
export function openPlan(plan: Plan, answered: ReadonlySet<string>): EventDraft[] {
  const { learner, by, courses, exempt, retired } = plan;
  const news = plan.answers.filter(({ note, text }) => !answered.has(answerKey(note, text)));
  return [
    { type: 'plan.opened', data: { plan: plan.plan, learner, by, courses, exempt, retired } },
    ...news.map((answer): EventDraft => ({ type: 'note.answered', data: answer })),
  ];
}

/** Tells two answers to one note apart. */
export function answerKey(note: string, text: string): string {
  return `${note}\n${text}`;
}
