import { useEffect, useState } from 'react';
import { storage } from '#messages/storage.ts';
import type { StoreHealth } from '../../core/progress/progress-store.ts';
import { Button } from '../../ui/Button.tsx';
import type { RecordWorld, StorageLine } from './record-world.ts';

/** Where the record is and how long the browser keeps it, in plain words. */
export function SafetyLines({ world, health }: { readonly world: RecordWorld; readonly health: StoreHealth }) {
  const [line, setLine] = useState<StorageLine | null>(null);
  useEffect(() => {
    let isGone = false;
    void world.storageLine().then((read) => isGone || setLine(read));
    return () => {
      isGone = true;
    };
  }, [world]);
  const ask = () => {
    world.askToPersist();
    // The answer may never come (Firefox asks the learner), so it is looked up a little later, not waited for.
    setTimeout(() => void world.storageLine().then(setLine), 2_000);
  };
  const words = healthLine(health);
  return (
    <>
      {words && <p>{words}</p>}
      {line && (
        <p>
          {line.usedBytes !== null && `${storage.used((line.usedBytes / 1e6).toFixed(1))} `}
          {line.isPersisted ? storage.persisted : storage.notPersisted} {line.deletesAfterAWeek && storage.safari}
        </p>
      )}
      {line && !line.isPersisted && (
        <div className="row">
          <Button onClick={ask}>{storage.askToPersist}</Button>
        </div>
      )}
    </>
  );
}

/** The notice above says the rest: what fails, what is only in memory, what must be reloaded. */
function healthLine(health: StoreHealth): string | null {
  if (health.kind === 'opening') return storage.line.opening;
  if (health.kind === 'sound') return storage.line.sound;
  if (health.kind !== 'oneLeg') return null;
  return health.missing === 'journal' ? storage.line.oneLegJournal : storage.line.oneLegDatabase;
}
