import * as z from 'zod/mini';
import { canonicalJson } from '../canonical.ts';
import { fail, ok, type Result } from '../result.ts';
import { isTooDeep } from '../too-deep.ts';
import { hashText } from './chain.ts';
import type { EventDraft, ProgressEvent } from './events.ts';

/**
 * What a trainer gives one person: courses with due dates, under an opaque id. It never carries a name or the roster. It may
 * carry role-plays as text: whoever opens the plan checks and proves them again before they are played.
 */
/** Form 2 may say what was seen at work; a plan that does not is still written as form 1, for sites that wait for an update. */
export const PLAN_FORM = 2;
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
  /** What was seen at work of this person; left out where nothing was. */
  observed: z.exactOptional(
    z
      .array(
        z.strictObject({
          signOff: id,
          course: z.nullable(id),
          day,
          by: words,
          text: z.string().check(z.maxLength(2000)),
        }),
      )
      .check(z.maxLength(500)),
  ),
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
  const form = plan.observed ? PLAN_FORM : 1;
  return `${canonicalJson({ rapport: 'plan', form, plan, hash: hashText(canonicalJson(plan)) })}\n`;
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

/**
 * What opening a plan adds to a record: the plan, the answers to notes that say something else than the last one here, and
 * what was seen at work and is not in the record yet.
 */
export function openPlan(plan: Plan, events: readonly ProgressEvent[]): EventDraft[] {
  const { learner, by, courses, exempt, retired, answers, observed = [] } = plan;
  const said = new Map(events.flatMap(({ type, data }) => (type === 'note.answered' ? [[data.note, data.text]] : [])));
  const seen = new Set(events.flatMap(({ type, data }) => (type === 'practice.observed' ? [data.signOff] : [])));
  return [
    { type: 'plan.opened', data: { plan: plan.plan, learner, by, courses, exempt, retired } },
    ...answers.flatMap((data): EventDraft[] =>
      said.get(data.note) === data.text ? [] : [{ type: 'note.answered', data }],
    ),
    ...observed.flatMap((data): EventDraft[] => (seen.has(data.signOff) ? [] : [{ type: 'practice.observed', data }])),
  ];
}
