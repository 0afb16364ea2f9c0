import { type Dated, type Entry, extend, type Head, placeOf } from '../core/progress/chain.ts';
import type { EventDraft, ProgressEvent } from '../core/progress/events.ts';
import { foldLearner } from '../core/progress/learner.ts';
import type { ProgressStore, RecordCopy, StoreHealth } from '../core/progress/progress-store.ts';
import { eventsOf, forksOf, headOf, mergeEntries, missingFrom } from '../core/progress/record.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { keptForm } from './kept-form.ts';
import { createListeners } from './listeners.ts';

/** What stamps an event: a new id, and the time as ISO text with its zone. */
export interface Stamps {
  readonly newId: () => string;
  readonly time: () => string;
}

interface MemoryOptions {
  readonly stamps: Stamps;
  readonly learner?: string;
  readonly device?: string;
  readonly health?: StoreHealth;
}

/** The port in memory: for tests, for the preview, and where a browser keeps nothing at all. */
export function createMemoryStore({ stamps, health, ...ids }: MemoryOptions): ProgressStore {
  const state: StoreHealth = health ?? { kind: 'memoryOnly', why: 'missing' };
  const device = ids.device ?? stamps.newId();
  let learner = ids.learner ?? stamps.newId();
  let entries: Entry[] = [];
  const scenarios = new Map<string, CompiledScenario>();
  const heads = new Map<string, Head>();
  const listeners = createListeners<void>();
  const read = (who: string): readonly ProgressEvent[] => upcastAll(eventsOf(entries, who));

  function append(drafts: readonly EventDraft[]) {
    const dated: Dated[] = drafts.map((draft) => ({ ...draft, id: stamps.newId(), at: stamps.time() }));
    const made = extend(heads.get(learner) ?? headOf(entries, learner, device), dated);
    heads.set(learner, made.head);
    entries.push(...made.entries);
    listeners.tell();
    return { events: upcastAll(made.entries.map((entry) => entry.event)), kept: state.kind === 'sound' };
  }

  function merge(copy: RecordCopy) {
    const news = missingFrom(entries, copy.entries);
    entries = mergeEntries(entries, news);
    heads.clear();
    for (const compiled of copy.scenarios) scenarios.set(compiled.scenarioHash, compiled);
    listeners.tell();
    const learners = [...new Set(copy.entries.map((entry) => placeOf(entry).learner))];
    return { added: news.length, learners, forks: forksOf(entries), kept: state.kind === 'sound' };
  }

  function erase(who?: string) {
    entries = who === undefined ? [] : entries.filter((entry) => placeOf(entry).learner !== who);
    heads.clear();
    if (who === undefined) scenarios.clear();
    if (who === undefined || who === learner) learner = stamps.newId();
    listeners.tell();
  }

  return {
    learner: async () => learner,
    become: async (who) => {
      learner = who;
      listeners.tell();
    },
    append: async (drafts) => append(drafts),
    read: async (who = learner) => read(who),
    state: async (who = learner) => foldLearner(read(who)),
    learners: async () => [...new Set([learner, ...entries.map((entry) => placeOf(entry).learner)])],
    watch: listeners.add,
    health: () => state,
    watchHealth: () => () => {},
    findings: () => [],
    retry: async () => {},
    keepScenario: async (compiled) => void scenarios.set(compiled.scenarioHash, keptForm(compiled)),
    scenario: async (hash) => scenarios.get(hash) ?? null,
    copy: async (who) => ({
      entries: entries.filter((entry) => who === undefined || placeOf(entry).learner === who),
      scenarios: [...scenarios.values()],
    }),
    merge: async (copy) => merge(copy),
    seal: async () => null,
    erase: async (who) => erase(who),
  };
}
