import { useEffect, useState } from 'react';
import { type PeopleHere, type PeopleWorld, readPeople } from './people-world.ts';

/** Who learns on this device, kept up to date, and the ways to change that. */
export function usePeople(world: PeopleWorld) {
  const [here, setHere] = useState<PeopleHere | 'reading' | 'failed'>('reading');
  const { store, box, newId } = world;
  const read = async () => setHere(await readPeople(world));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the world is that of the page
  useEffect(() => {
    read().catch(() => setHere('failed'));
    return store.watch(() => void read());
  }, []);
  const me = typeof here === 'string' ? null : here.present;
  const leaveGuest = async () => {
    const guest = box.guest();
    if (guest === null) return;
    box.forget(guest);
    await store.erase(guest);
  };
  return {
    here,
    /** False where the PIN is not the right one. A guest who is left is deleted. */
    switchTo: async (learner: string, pin: string): Promise<boolean> => {
      if (!box.opens(learner, pin)) return false;
      await store.become(learner);
      await leaveGuest();
      await read();
      return true;
    },
    add: async (name: string) => {
      await store.become(newId());
      await leaveGuest();
      await store.append([{ type: 'learner.named', data: { name, role: null } }]);
      await read();
    },
    beGuest: async () => {
      const guest = newId();
      await store.become(guest);
      box.setGuest(guest);
      await read();
    },
    leaveGuest: async () => {
      await leaveGuest();
      await read();
    },
    describe: async (name: string, role: string | null) => {
      await store.append([{ type: 'learner.named', data: { name, role } }]);
      await read();
    },
    setPin: async (pin: string | null) => {
      if (me) box.setPin(me.learner, pin);
      await read();
    },
    setShared: async (shared: boolean) => {
      box.setShared(shared);
      await read();
    },
    clear: async () => {
      if (!me) return;
      box.forget(me.learner);
      await store.erase(me.learner);
      await read();
    },
  };
}

export type People = ReturnType<typeof usePeople>;

/** What every part of the page gets. `onSaid` tells the learner what happened, `onArrived` who learns here from now on. */
export interface PeoplePart {
  readonly desk: People;
  readonly here: PeopleHere;
  readonly onSaid: (sentence: string) => void;
  readonly onArrived: (name: string) => void;
}
