import type { ProgressStore } from '../../core/progress/progress-store.ts';

/** What the page about the people on this device may do. */
export interface PeopleWorld {
  readonly store: ProgressStore;
  readonly newId: () => string;
  /** Saves a copy of one record as a file, and gives its name. */
  readonly saveCopy: (learner: string) => Promise<string>;
  readonly box: {
    readonly guest: () => string | null;
    readonly setGuest: (learner: string | null) => void;
    readonly isShared: () => boolean;
    readonly setShared: (shared: boolean) => void;
    readonly hasPin: (learner: string) => boolean;
    readonly opens: (learner: string, pin: string) => boolean;
    readonly setPin: (learner: string, pin: string | null) => void;
    readonly forget: (learner: string) => void;
  };
}

/** Somebody who learns on this device. */
export interface PersonHere {
  readonly learner: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly isGuest: boolean;
  readonly hasPin: boolean;
}

export interface PeopleHere {
  readonly present: PersonHere;
  readonly others: readonly PersonHere[];
  readonly isShared: boolean;
}

/** Reads who learns here. A record in which nothing happened is nobody, unless it is the present one. */
export async function readPeople({ store, box }: PeopleWorld): Promise<PeopleHere> {
  const me = await store.learner();
  const ids = [...new Set([me, ...(await store.learners())])];
  const all = await Promise.all(
    ids.map(async (learner) => {
      const { name, role, count } = await store.state(learner);
      const person = { learner, name, role, isGuest: box.guest() === learner, hasPin: box.hasPin(learner) };
      return { person, count };
    }),
  );
  const [present, ...rest] = all;
  const others = rest.filter(({ count }) => count > 0).map(({ person }) => person);
  return { present: present!.person, others, isShared: box.isShared() };
}

export const PIN_FORM = /^\d{4}$/;
