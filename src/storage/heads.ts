import * as z from 'zod/mini';

/**
 * A small third witness in localStorage: who this device is, and how far each learner's own chain had come. It can restore
 * nothing, but it knows that there was something.
 */
const headsForm = z.strictObject({
  device: z.string(),
  learner: z.string(),
  ends: z.array(z.tuple([z.string(), z.int().check(z.minimum(0))])),
});
export interface Heads {
  readonly device: string;
  readonly learner: string;
  /** Learner -> n of the last event of this device. */
  readonly ends: ReadonlyMap<string, number>;
}

export interface HeadsBox {
  readonly read: () => Heads | null;
  readonly write: (heads: Heads) => void;
  readonly clear: () => void;
}

const KEY = 'rapport.heads';

/** The box in the browser's localStorage. It stays silent where that is denied: it only ever says more than the two legs. */
export function createHeadsBox(storage: () => Storage): HeadsBox {
  const attempt = <Value>(act: () => Value): Value | null => {
    try {
      return act();
    } catch {
      return null;
    }
  };
  return {
    read: () => attempt(() => parseHeads(storage().getItem(KEY))),
    write: ({ device, learner, ends }) =>
      attempt(() => storage().setItem(KEY, JSON.stringify({ device, learner, ends: [...ends] }))) ?? undefined,
    clear: () => attempt(() => storage().removeItem(KEY)) ?? undefined,
  };
}

function parseHeads(text: string | null): Heads | null {
  if (text === null) return null;
  const read = headsForm.safeParse(JSON.parse(text));
  return read.success ? { ...read.data, ends: new Map(read.data.ends) } : null;
}
