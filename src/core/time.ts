/** Milliseconds since 1970, always passed in: core asks no clock. */
export type Now = () => number;

/** A number in [0, 1), always passed in: core throws no dice. */
export type Chance = () => number;

/** The day (YYYY-MM-DD) of an ISO time as written, in the zone it was written in. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/** mulberry32: a repeatable stream of numbers in [0, 1) from a whole-number seed. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A new list in an order drawn by `chance` (Fisher-Yates). */
export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const list = items.slice();
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/** Milliseconds since 1970 and the zone's distance from UTC in minutes (east is positive) -> ISO text with that zone. */
export function isoTime(ms: number, zoneMinutes: number): string {
  const local = new Date(ms + zoneMinutes * 60_000).toISOString().slice(0, -1);
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${local}${zoneMinutes < 0 ? '-' : '+'}${two(zoneMinutes / 60)}:${two(zoneMinutes % 60)}`;
}
