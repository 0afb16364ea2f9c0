import * as z from 'zod/mini';
import { hashText } from '../core/progress/chain.ts';
import type { PeopleBox } from '../core/progress/people-box.ts';

const form = z.strictObject({
  pins: z.array(z.tuple([z.string(), z.string()])),
  guest: z.nullable(z.string()),
  shared: z.boolean(),
});

interface Content {
  readonly pins: ReadonlyMap<string, string>;
  readonly guest: string | null;
  readonly shared: boolean;
}

const KEY = 'rapport.people';
const EMPTY: Content = { pins: new Map(), guest: null, shared: false };

/** The box in the browser's localStorage. Where that is denied, there are no PINs, which is said to be no security anyway. */
export function createPeopleBox(storage: () => Storage): PeopleBox {
  const read = (): Content => {
    try {
      const kept = form.safeParse(JSON.parse(storage().getItem(KEY) ?? 'null'));
      return kept.success ? { ...kept.data, pins: new Map(kept.data.pins) } : EMPTY;
    } catch {
      return EMPTY;
    }
  };
  const change = (next: Partial<Content>) => {
    const { pins, ...rest } = { ...read(), ...next };
    try {
      storage().setItem(KEY, JSON.stringify({ pins: [...pins], ...rest }));
    } catch {
      // Nothing is lost but a comfort.
    }
  };
  const setPin = (learner: string, pin: string | null) => {
    const pins = new Map(read().pins);
    if (pin === null) pins.delete(learner);
    else pins.set(learner, hashOf(learner, pin));
    change({ pins });
  };
  return {
    guest: () => read().guest,
    setGuest: (guest) => change({ guest }),
    isShared: () => read().shared,
    setShared: (shared) => change({ shared }),
    hasPin: (learner) => read().pins.has(learner),
    opens: (learner, pin) => [undefined, hashOf(learner, pin)].includes(read().pins.get(learner)),
    setPin,
    forget: (learner) => {
      setPin(learner, null);
      if (read().guest === learner) change({ guest: null });
    },
  };
}

function hashOf(learner: string, pin: string): string {
  return hashText(`${learner}\n${pin}`);
}
