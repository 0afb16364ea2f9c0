import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../src/core/progress/events.ts';
import type { ProgressStore } from '../../src/core/progress/progress-store.ts';
import { verifyRecord } from '../../src/core/progress/record.ts';

export const named = (name: string): EventDraft => ({ type: 'learner.named', data: { name, role: null } });
export const checked = (lesson: string, right: boolean): EventDraft => ({
  type: 'check.answered',
  data: { course: 'ten-rules', lesson, check: 'c1', answer: 'a', right },
});

/** What every adapter of the port must do. `open` gives a new, empty store that keeps what it is given. */
export function testProgressStore(name: string, open: () => Promise<ProgressStore>): void {
  describe(`${name} as a progress store`, () => {
    it('gives events their places: n and lamport count from 1 without gaps', async () => {
      const store = await open();
      const { events, kept } = await store.append([named('Ada'), checked('greet', false)]);
      await store.append([checked('greet', true)]);
      expect(kept).toBe(true);
      expect(events.map((event) => [event.type, event.n, event.lamport])).toEqual([
        ['learner.named', 1, 1],
        ['check.answered', 2, 2],
      ]);
      expect((await store.read()).map((event) => event.n)).toEqual([1, 2, 3]);
    });

    it('keeps the order of appends that were not waited for', async () => {
      const store = await open();
      await Promise.all(['a', 'b', 'c', 'd'].map((text) => store.append([named(text)])));
      const names = (await store.read()).map((event) => (event.type === 'learner.named' ? event.data.name : ''));
      expect(names).toEqual(['a', 'b', 'c', 'd']);
    });

    it('tells watchers of each append until they stop', async () => {
      const store = await open();
      let told = 0;
      const stop = store.watch(() => told++);
      await store.append([named('Ada')]);
      const before = told;
      stop();
      await store.append([named('Bea')]);
      expect(before).toBeGreaterThan(0);
      expect(told).toBe(before);
    });

    it('adds events up to a state', async () => {
      const store = await open();
      await store.append([named('Ada'), checked('greet', true)]);
      const state = await store.state();
      expect(state.name).toBe('Ada');
      expect([...state.lessons.keys()]).toEqual(['ten-rules/greet']);
    });

    it('gives a copy whose chains verify, and takes it in elsewhere', async () => {
      const [store, other] = [await open(), await open()];
      await store.append([named('Ada'), checked('greet', true)]);
      const copy = await store.copy();
      expect(verifyRecord(copy.entries).ok).toBe(true);
      const merged = await other.merge(copy);
      expect(merged).toMatchObject({ added: 2, learners: [await store.learner()], kept: true });
      expect(await other.read(await store.learner())).toEqual(await store.read());
    });

    it('changes nothing when the same copy comes twice', async () => {
      const [store, other] = [await open(), await open()];
      await store.append([named('Ada')]);
      const copy = await store.copy();
      await other.merge(copy);
      expect((await other.merge(copy)).added).toBe(0);
      expect(await other.read(await store.learner())).toHaveLength(1);
    });

    it('goes on after what it took in: own events sort last', async () => {
      const [store, other] = [await open(), await open()];
      await store.append([named('Ada'), named('Ada B'), named('Ada C')]);
      await other.become(await store.learner());
      await other.append([named('Ada here')]);
      await other.merge(await store.copy());
      await other.append([named('Ada last')]);
      const state = await other.state();
      expect(state.name).toBe('Ada last');
      expect(state.count).toBe(5);
    });

    it('keeps several learners apart, and forgets one', async () => {
      const store = await open();
      const first = await store.learner();
      await store.append([named('Ada')]);
      await store.become('second');
      await store.append([named('Bea')]);
      expect(new Set(await store.learners())).toEqual(new Set([first, 'second']));
      await store.erase(first);
      expect(await store.read(first)).toEqual([]);
      expect((await store.state('second')).name).toBe('Bea');
      expect(await store.learner()).toBe('second');
    });

    it('forgets everybody, and begins anew with another learner', async () => {
      const store = await open();
      const before = await store.learner();
      await store.append([named('Ada')]);
      await store.erase();
      expect(await store.learner()).not.toBe(before);
      expect((await store.copy()).entries).toEqual([]);
      const { events } = await store.append([named('Bea')]);
      expect(events[0]?.n).toBe(1);
    });

    it('gives a kept scenario by its hash', async () => {
      const store = await open();
      await store.keepScenario(compiled);
      expect(await store.scenario('hash-1')).toEqual(compiled);
      expect(await store.scenario('hash-2')).toBeNull();
    });
  });
}

/** The smallest text that can be played: one choice, one ending. */
export const compiled = {
  scenario: {
    form: 1 as const,
    id: 'late-parcel',
    title: 'The late parcel',
    customer: 'mrs-berg',
    people: [{ id: 'mrs-berg', name: 'Mrs Berg', role: 'Customer', kind: 'customer' as const, portrait: 'berg' }],
    pass: 60,
    shuffle: true,
    locked: 'hide' as const,
    meters: [],
    facts: [],
    remembers: [],
    briefing: [],
    scenes: [
      {
        id: 'start',
        title: 'Start',
        person: 'mrs-berg',
        you: null,
        blocks: [],
        then: {
          kind: 'choices' as const,
          timed: null,
          choices: [
            {
              id: 'start-00000001',
              text: 'I am sorry.',
              to: 'end',
              when: [],
              once: false,
              effects: [{ kind: 'points' as const, rule: 'acknowledge-concerns', points: 2, critical: false }],
              replies: [],
              coaching: [],
            },
          ],
        },
      },
      {
        id: 'end',
        title: 'End',
        person: 'mrs-berg',
        you: null,
        blocks: [],
        then: { kind: 'end' as const, outcome: 'success' as const },
      },
    ],
  },
  scenarioHash: 'hash-1',
  scoringHash: 'scoring-1',
  bounds: { best: 2, worst: 2, states: 2 },
};
