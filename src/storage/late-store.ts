import type { ProgressStore, StoreHealth } from '../core/progress/progress-store.ts';
import { createListeners } from './listeners.ts';

/**
 * A store that is fetched and opened at its first use, so that a page paints before the database library is loaded. Until
 * then its health is `opening`.
 */
export function createLateStore(open: () => Promise<ProgressStore>): ProgressStore {
  const changed = createListeners<void>();
  const healthChanged = createListeners<StoreHealth>();
  let opened: Promise<ProgressStore> | undefined;
  let real: ProgressStore | undefined;
  const get = (): Promise<ProgressStore> => {
    opened ??= open().then((store) => {
      real = store;
      store.watch(changed.tell);
      store.watchHealth(healthChanged.tell);
      healthChanged.tell(store.health());
      return store;
    });
    return opened;
  };
  return {
    learner: async () => (await get()).learner(),
    become: async (learner) => (await get()).become(learner),
    append: async (drafts) => (await get()).append(drafts),
    read: async (learner) => (await get()).read(learner),
    state: async (learner) => (await get()).state(learner),
    learners: async () => (await get()).learners(),
    watch: changed.add,
    health: () => real?.health() ?? { kind: 'opening' },
    watchHealth: healthChanged.add,
    findings: () => real?.findings() ?? [],
    retry: async () => (await get()).retry(),
    keepScenario: async (compiled) => (await get()).keepScenario(compiled),
    scenario: async (hash) => (await get()).scenario(hash),
    copy: async (learner) => (await get()).copy(learner),
    merge: async (copy) => (await get()).merge(copy),
    seal: async (hash) => (await get()).seal(hash),
    erase: async (learner) => (await get()).erase(learner),
  };
}
