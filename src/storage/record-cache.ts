import type { Entry } from '../core/progress/chain.ts';
import type { ProgressEvent } from '../core/progress/events.ts';
import { foldLearner, type LearnerState } from '../core/progress/learner.ts';
import { byLearner, eventsOf, mergeEntries } from '../core/progress/record.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import type { LoadedRecord } from './load-record.ts';

/** What this page has read of the record, so that a choice costs no second reading. Entries and totals by learner. */
export interface RecordCache {
  readonly entries: (learner: string) => readonly Entry[] | undefined;
  readonly events: (learner: string) => readonly ProgressEvent[] | undefined;
  readonly state: (learner: string) => LearnerState | undefined;
  /** The whole record as it was read; totals that were read before stay. */
  readonly put: (learner: string, record: LoadedRecord) => void;
  readonly putState: (learner: string, state: LearnerState) => void;
  /** New entries of this page, later than all before. */
  readonly add: (learner: string, entries: readonly Entry[]) => void;
  /** Entries of any place, where nothing else keeps them. */
  readonly merge: (entries: readonly Entry[]) => void;
  /** Forgets one learner, or all: another tab knows better. */
  readonly drop: (learner?: string) => void;
  readonly all: () => Entry[];
}

interface Kept {
  entries?: Entry[];
  events?: readonly ProgressEvent[] | undefined;
  state?: LearnerState;
}

export function createRecordCache(): RecordCache {
  const all = new Map<string, Kept>();
  const of = (learner: string): Kept => {
    const known = all.get(learner) ?? {};
    all.set(learner, known);
    return known;
  };
  const eventsIn = (learner: string, entries: readonly Entry[]) => upcastAll(eventsOf(entries, learner));
  return {
    entries: (learner) => all.get(learner)?.entries,
    events: (learner) => {
      const kept = of(learner);
      if (kept.entries) kept.events ??= eventsIn(learner, kept.entries);
      return kept.events;
    },
    state: (learner) => {
      const kept = of(learner);
      if (kept.entries) kept.state ??= foldLearner(kept.events ?? eventsIn(learner, kept.entries));
      return kept.state;
    },
    put: (learner, { entries, events }) => void all.set(learner, { ...of(learner), entries: [...entries], events }),
    putState: (learner, state) => {
      of(learner).state = state;
    },
    add: (learner, entries) => {
      const kept = of(learner);
      const events = eventsIn(learner, entries);
      kept.entries?.push(...entries);
      if (kept.events) kept.events = [...kept.events, ...events];
      if (kept.state) kept.state = foldLearner(events, kept.state);
    },
    merge: (entries) => {
      for (const [learner, news] of byLearner(entries)) {
        all.set(learner, { entries: mergeEntries(all.get(learner)?.entries ?? [], news) });
      }
    },
    drop: (learner) => void (learner === undefined ? all.clear() : all.delete(learner)),
    all: () =>
      mergeEntries(
        [],
        [...all.values()].flatMap((kept) => kept.entries ?? []),
      ),
  };
}
