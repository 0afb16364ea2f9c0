/** What speaks for taking a copy to a file now. */
export interface CopyFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When the last copy was taken, or null. */
  readonly lastCopy: number | null;
  /** When the first event that no copy has was recorded, or null where there is none. */
  readonly oldestUncopied: number | null;
  /** Role-plays finished since the last copy. */
  readonly finished: number;
  readonly isPersisted: boolean;
  /** Safari, not installed to the home screen: it deletes what a site wrote after seven days without a visit. */
  readonly deletesAfterAWeek: boolean;
}

export type CopyReminder = 'safariWeek' | 'manyFinished' | null;

const DAY = 86_400_000;
const MANY = 5;

/** Whether to remind of a copy: two days before Safari's seven are over, else after some finished role-plays. */
export function copyReminder(facts: CopyFacts): CopyReminder {
  const { now, oldestUncopied, lastCopy, finished, isPersisted, deletesAfterAWeek } = facts;
  if (oldestUncopied === null || isPersisted) return null;
  // A clock that was set back must not silence the reminder for years.
  const isLongAgo = (moment: number, days: number) => Math.abs(now - moment) >= days * DAY;
  if (deletesAfterAWeek && isLongAgo(oldestUncopied, 5)) return 'safariWeek';
  const isTold = lastCopy !== null && !isLongAgo(lastCopy, 1);
  return finished >= MANY && !isTold ? 'manyFinished' : null;
}
