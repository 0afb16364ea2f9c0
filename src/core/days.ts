/** A day as a whole number: days since 1 January 1970 in the calendar of whoever lived it. Differences are exact. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of an ISO time as written, in the zone it was written in. */
export function dayIn(iso: string): Day {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MS_PER_DAY);
}

/** The day on the learner's calendar: milliseconds since 1970, and the zone's distance from UTC in minutes (east is positive). */
export function dayAt(ms: number, zoneMinutes: number): Day {
  return Math.floor((ms + zoneMinutes * 60_000) / MS_PER_DAY);
}

/** A day -> its date as YYYY-MM-DD. */
export function dateOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** A day -> the middle of it in UTC, for libraries that want a Date and think in whole days. */
export function noonOf(day: Day): Date {
  return new Date(day * MS_PER_DAY + MS_PER_DAY / 2);
}

/** Midday of a day as `noonOf` gives it -> the day again. */
export function dayOfNoon(date: Date): Day {
  return Math.floor(date.getTime() / MS_PER_DAY);
}
