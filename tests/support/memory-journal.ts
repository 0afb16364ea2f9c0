import { type Entry, placeOf } from '../../src/core/progress/chain.ts';
import { headOf, mergeEntries } from '../../src/core/progress/record.ts';
import type { CompiledScenario } from '../../src/core/scenario/model.ts';
import { type Journal, JournalMovedError } from '../../src/storage/journal.ts';

interface File {
  readonly device: string;
  entries: Entry[];
  scenarios: CompiledScenario[];
  damaged: boolean;
}

/** The journal's port in memory, which outlives stores as a file does. `fail` makes every act reject. */
export function memoryJournal() {
  const files = new Map<string, File>();
  const state = { fail: false };
  const of = (learner: string, device: string): File => {
    if (state.fail) throw new DOMException('gone', 'NotFoundError');
    const known = files.get(learner) ?? { device, entries: [], scenarios: [], damaged: false };
    files.set(learner, known);
    return known;
  };
  const journal: Journal = {
    append: async ({ learner, device, entries, after }) => {
      const file = of(learner, device);
      if (after !== undefined && headOf(file.entries, learner, device).link !== after) throw new JournalMovedError();
      file.entries = mergeEntries(file.entries, entries);
    },
    keepScenario: async (learner, device, compiled) => void of(learner, device).scenarios.push(compiled),
    scan: async () => {
      if (state.fail) throw new DOMException('gone', 'NotFoundError');
      return [...files].map(([learner, { device, entries, damaged }]) => {
        const { n, link } = headOf(entries, learner, device);
        return { learner, device, count: entries.length, end: { n, link }, damaged };
      });
    },
    read: async (learner) => {
      if (state.fail) throw new DOMException('gone', 'NotFoundError');
      return { loose: [], ...(files.get(learner) ?? { entries: [], scenarios: [], damaged: false }) };
    },
    rebuild: async (learner, device, copy) => {
      const file = of(learner, device);
      files.set(learner, {
        device,
        entries: mergeEntries(file.entries, copy.entries),
        scenarios: [...file.scenarios, ...copy.scenarios],
        damaged: false,
      });
    },
    remove: async (learner) => void (learner === undefined ? files.clear() : files.delete(learner)),
  };
  return {
    journal,
    files,
    state,
    count: () => [...files.values()].flatMap((file) => file.entries.map(placeOf)).length,
  };
}
