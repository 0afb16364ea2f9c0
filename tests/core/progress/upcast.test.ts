import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../src/core/progress/copy-file.ts';
import { EVENT_VERSIONS } from '../../../src/core/progress/events.ts';
import { eventsOf } from '../../../src/core/progress/record.ts';
import { readShape, upcast } from '../../../src/core/progress/upcast.ts';

const STORED = new URL('../../fixtures/stored/', import.meta.url);
/** The events of all frozen files of a version. A type that came later has a file of its own: the others never change. */
const stored = (version: string) =>
  readdirSync(new URL(`${version}/`, STORED)).flatMap((file) => {
    const read = readCopy(readFileSync(new URL(`${version}/${file}`, STORED), 'utf8'));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return eventsOf(read.value.entries);
  });
const event = stored('v1')[0]!;

describe('events of older versions', () => {
  it.each(readdirSync(STORED))('are read as today’s, each type of the frozen samples of %s', (version) => {
    const read = stored(version).map(upcast);
    expect(read.filter((one) => !one.ok)).toEqual([]);
    expect(read.every((one) => one.ok && one.value.v === EVENT_VERSIONS[one.value.type])).toBe(true);
  });

  it('are sampled for every type that is written today', () => {
    const types = new Set(stored(`v${Math.max(...Object.values(EVENT_VERSIONS))}`).map((one) => one.type));
    expect(Object.keys(EVENT_VERSIONS).filter((type) => !types.has(type))).toEqual([]);
  });
});

describe('reading an event', () => {
  it.each([
    ['a type of a newer version', { type: 'badge.won' }, 'newer'],
    ['a type named like a built-in', { type: 'constructor' }, 'newer'],
    ['data of a newer version', { v: 99 }, 'newer'],
    ['data that its version does not have', { data: { name: 'Ada' } }, 'data'],
    ['data with a field too many', { data: { name: 'Ada', role: null, score: 9 } }, 'data'],
  ])('refuses %s', (_what, change, problem) => {
    expect(upcast({ ...event, ...change })).toEqual({ ok: false, problem });
  });

  it.each([
    ['no number', { n: 0 }],
    ['a number that is none', { n: Number.POSITIVE_INFINITY }],
    ['a time without its zone', { at: '2026-03-02T09:00:00' }],
    ['an empty id', { id: '' }],
    ['a field too many', { score: 9 }],
    ['no data', { data: null }],
  ])('refuses %s around it', (_what, change) => {
    expect(readShape({ ...event, ...change })).toEqual({ ok: false, problem: 'shape' });
  });
});
