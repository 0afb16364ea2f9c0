import type { Saying } from '../../core/progress/own-saying.ts';
import { isolated } from '../../core/typography.ts';

const inDays = (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);
const ago = (days: number) => (days === 1 ? 'yesterday' : `${days} days ago`);
/** A day as people write it; as it stands where it is none. */
export const date = (day: string) => {
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return day;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
};
const asker = (by: string) => isolated(by.trim()) || 'your plan';

type Sayings = { readonly [Kind in Saying['kind']]: (saying: Extract<Saying, { kind: Kind }>) => string };

const long: Sayings = {
  overdue: ({ due, late }) => `Overdue: it was due on ${date(due)}, ${ago(late)}.`,
  due: ({ due, left }) => `Due on ${date(due)}, ${inDays(left)}.`,
  undated: ({ by }) => `Asked for by ${asker(by)}, with no day set.`,
  done: ({ done }) => `Done on ${date(done)}.`,
  valid: ({ done, until, left }) => `Last done on ${date(done)}, due again on ${date(until)}, ${inDays(left)}.`,
  expired: ({ done, until, late }) =>
    `Due again: it was last done on ${date(done)}, which held until ${date(until)}, ${ago(late)}.`,
  exempt: ({ by }) => `Not needed for you, says ${asker(by)}.`,
};

const short: Sayings = {
  overdue: ({ late }) => `due ${ago(late)}`,
  due: ({ left }) => `due ${inDays(left)}`,
  undated: () => '',
  done: () => '',
  valid: ({ left }) => `due again ${inDays(left)}`,
  expired: ({ late }) => `due again ${ago(late)}`,
  exempt: () => '',
};

/** What the plan of a manager says of a course, to the learner. */
export const duty = {
  /** A sentence for the course. */
  say: (saying: Saying) => (long[saying.kind] as (one: Saying) => string)(saying),
  /** Some words behind the next step. */
  hint: (saying: Saying) => (short[saying.kind] as (one: Saying) => string)(saying),
  /** Stands before the sentence for the eye; the words say the same. */
  sign: { late: '!', soon: '◷', calm: '' },
  plan: 'Your plan',
  planFrom: (by: readonly string[]) => (by.length > 0 ? `From ${by.map(isolated).join(' and ')}.` : ''),
  planDone: (done: number, of: number) => `${done} of ${of} ${of === 1 ? 'course' : 'courses'} done`,
  planLate: (count: number) => (count === 0 ? '' : `${count} overdue`),
  planLink: 'Look at your plan',
} as const;
