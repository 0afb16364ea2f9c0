import { type Entry, emptyHead, extend } from '../../src/core/progress/chain.ts';
import { copyLines, hashLines, printCopy, readCopy } from '../../src/core/progress/copy-file.ts';
import { foldLearner } from '../../src/core/progress/learner.ts';
import { eventsOf, verifyRecord } from '../../src/core/progress/record.ts';
import { upcastAll } from '../../src/core/progress/upcast.ts';
import type { Result } from '../../src/core/result.ts';
import { hashScenario, hashScoring } from '../../src/core/scenario/identity.ts';
import { openChoices, start } from '../../src/core/scenario/play.ts';
import { prepare } from '../../src/core/scenario/program.ts';
import { type Chance, chanceFrom } from '../../src/core/time.ts';
import { answered, finished, said, started } from './histories.ts';
import { lateParcel } from './scenario-builder.ts';

/** A whole copy as the product writes it, with a role-play and thirty entries. */
export function soundCopy(): string {
  const drafts = Array.from({ length: 6 }, (_, i) => [
    started({ attempt: `a${i}` }),
    said(`a${i}`),
    finished(`a${i}`, i),
    answered('greet', i % 2 === 0),
    { type: 'learner.named' as const, data: { name: `Ada ${i} =1+1 <img src=x onerror=alert(1)>`, role: null } },
  ]).flat();
  const dated = drafts.map((draft, i) => ({ ...draft, id: `e${i}`, at: '2026-03-02T09:00:00+01:00' }));
  const { entries } = extend(emptyHead('ada', 'device-1'), dated);
  const scenarios = [
    {
      scenario: lateParcel,
      scenarioHash: hashScenario(lateParcel),
      scoringHash: hashScoring(lateParcel),
      bounds: { best: 6, worst: -4, states: 20 },
    },
  ];
  return printCopy(copyLines({ entries, scenarios }, '2026-03-02T10:00:00+01:00'), null);
}

const NASTY = [
  '{"__proto__":{"polluted":true}}',
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '1e400',
  '-0',
  '9007199254740993',
  '"\\ud800"',
  '\u202e',
  'null',
  '[]',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '"<img src=x onerror=alert(1)>"',
  '\u0000',
  '\ufeff',
];

type Mutation = (text: string, chance: Chance) => string;
const pick = <Item>(list: readonly Item[], chance: Chance): Item => list[Math.floor(chance() * list.length)]!;
const spot = (text: string, chance: Chance) => Math.floor(chance() * (text.length + 1));
const lines = (text: string) => text.trimEnd().split('\n');

const MUTATIONS: readonly Mutation[] = [
  (text, chance) => {
    const at = spot(text, chance);
    return `${text.slice(0, at)}${String.fromCharCode(Math.floor(chance() * 0x180))}${text.slice(at + 1)}`;
  },
  (text, chance) => text.slice(0, spot(text, chance)),
  (text, chance) => {
    const [a, b] = [spot(text, chance), spot(text, chance)].sort((x, y) => x - y) as [number, number];
    return text.slice(0, a) + text.slice(b);
  },
  (text, chance) => {
    const at = spot(text, chance);
    return text.slice(0, at) + pick(NASTY, chance) + text.slice(at);
  },
  (text, chance) => {
    const all = lines(text);
    const [a, b] = [Math.floor(chance() * all.length), Math.floor(chance() * all.length)];
    [all[a], all[b]] = [all[b]!, all[a]!];
    return all.join('\n');
  },
  (text, chance) => {
    const all = lines(text);
    all.splice(Math.floor(chance() * all.length), Math.floor(chance() * 3));
    return all.join('\n');
  },
  (text, chance) => {
    const all = lines(text);
    const line = pick(all, chance);
    all.splice(Math.floor(chance() * all.length), 0, line);
    return all.join('\n');
  },
  (text, chance) => {
    const numbers = [...text.matchAll(/\d+/g)];
    if (numbers.length === 0) return text;
    const found = pick(numbers, chance);
    return (
      text.slice(0, found.index) +
      pick(['0', '-1', '999999999999', '1.5', '"x"'], chance) +
      text.slice(found.index + found[0].length)
    );
  },
  (text, chance) => {
    const keys = [...text.matchAll(/"(\w+)":/g)];
    if (keys.length === 0) return text;
    const found = pick(keys, chance);
    const key = pick(['__proto__', 'constructor', 'toString', 'n', 'id', ''], chance);
    return `${text.slice(0, found.index)}"${key}":${text.slice(found.index + found[0].length)}`;
  },
];

/** The end line made to fit again: a forger counts and hashes too. */
function reclosed(text: string): string {
  const all = lines(text).slice(0, -1);
  return `${[...all, JSON.stringify({ end: { lines: all.length, hash: hashLines(all), seal: null } })].join('\n')}\n`;
}

/** One mutant of a text: one to three mutations, in half of the cases with its end made to fit again. */
export function mutant(text: string, seed: number): string {
  const chance = chanceFrom(seed);
  let changed = text;
  for (let i = 0; i <= Math.floor(chance() * 3); i++) changed = pick(MUTATIONS, chance)(changed, chance);
  return chance() < 0.5 ? reclosed(changed) : changed;
}

/** What reading a hostile copy did that it must not do, in words; null where it behaved. */
export function misbehaviour(text: string): string | null {
  return misbehaviourOf(text, readCopy, (read) => {
    foldLearner(upcastAll(eventsOf(read.entries)));
    for (const { scenario } of read.scenarios) openChoices(prepare(scenario), start(prepare(scenario), []));
  });
}

/** The same for any reader of entries; `use` does with a sound answer what the product does with it. */
export function misbehaviourOf<Found extends { readonly entries: readonly Entry[] }>(
  text: string,
  readText: (text: string) => Result<Found, unknown>,
  use: (found: Found) => void,
): string | null {
  try {
    const readings = [timed(text, readText), timed(text, readText)];
    // Memory cleared away meanwhile is not the file's fault: the fastest reading counts.
    while (readings.length < 5 && readings.every(({ took }) => took > 200)) readings.push(timed(text, readText));
    if (readings.every(({ took }) => took > 200)) return `took ${readings[0]!.took.toFixed(0)} ms`;
    if ('polluted' in {}) return 'changed Object.prototype';
    const [first, again] = readings as [Reading<Found>, Reading<Found>];
    const { read } = first;
    if (JSON.stringify(again.read) !== JSON.stringify(read)) return 'answered differently the second time';
    if (!read.ok) return null;
    if (!verifyRecord(read.value.entries).ok) return 'let a broken chain through';
    use(read.value);
    return null;
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

interface Reading<Found> {
  readonly read: Result<Found, unknown>;
  readonly took: number;
}

function timed<Found>(text: string, readText: (text: string) => Result<Found, unknown>): Reading<Found> {
  const began = process.cpuUsage();
  const read = readText(text);
  return { read, took: workSince(began) };
}

/** Milliseconds of work since then: the time that other programs took on a busy machine is not in it. */
export function workSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
