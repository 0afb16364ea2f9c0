import { useEffect, useState } from 'react';
import type { ProgressStore, StoreHealth } from '../core/progress/progress-store.ts';

/** How safe the record is, as it changes. */
export function useHealth(store: ProgressStore): StoreHealth {
  const [health, setHealth] = useState<StoreHealth>({ kind: 'opening' });
  useEffect(() => {
    setHealth(store.health());
    return store.watchHealth(setHealth);
  }, [store]);
  return health;
}
