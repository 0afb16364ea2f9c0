import type { Condition, Effect } from '../../src/core/scenario/model.ts';

const parts = (text = '') =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `once` stands among the tags. */
export function isOnce(when: string | undefined): boolean {
  return parts(when).includes('once');
}

/** `needs gift, unless trust 3` -> conditions. */
export function conditions(when: string | undefined): Condition[] {
  return parts(when).flatMap((part): Condition[] => {
    const [word, name, number] = part.split(' ');
    if (word === 'once') return [];
    const holds = word === 'needs';
    if (number === undefined) return [{ kind: 'fact', fact: name!, holds }];
    return [{ kind: 'meter', meter: name!, atLeast: Number(number), holds }];
  });
}

/** `+2 own-it, trust -1, learn gift` -> effects; rules in `critical` are marked so. */
export function effectsOf(does: string | undefined, critical: ReadonlySet<string>): Effect[] {
  return parts(does).map((part): Effect => {
    const [first, second] = part.split(' ') as [string, string];
    if (first === 'learn') return { kind: 'learn', fact: second };
    if (/^[+-]/.test(second)) return { kind: 'meter', meter: first, by: Number(second) };
    return { kind: 'points', rule: second, points: Number(first), critical: critical.has(second) };
  });
}
