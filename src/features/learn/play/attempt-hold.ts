import type { AttemptGuard, AttemptHold, OpenGuard } from './services.ts';

/** Whether this page may write to the attempt that it shows. */
export type Held = 'free' | 'held' | 'elsewhere';

/** Holds the attempt of the present session, one at a time, and says when another tab has it. */
export function createHolder(openGuard: OpenGuard, settled: () => Promise<unknown>, tell: (held: Held) => void) {
  let guard: Promise<AttemptGuard> | null = null;
  let attempt: string | null = null;
  let hold: AttemptHold | null = null;

  const take = (next: AttemptHold) => {
    hold = next;
    tell(next.kind === 'elsewhere' ? 'elsewhere' : 'held');
  };
  const ask = async (name: string): Promise<AttemptHold> => {
    guard ??= openGuard(settled);
    const onLost = () => {
      if (attempt !== name) return;
      hold = null;
      tell('elsewhere');
    };
    return (await guard).hold(name, onLost);
  };
  const release = () => {
    if (hold?.kind === 'held') hold.release();
    hold = null;
    attempt = null;
  };
  return {
    /** Asks for an attempt; the one held before is let go. */
    hold: async (next: string) => {
      if (attempt === next) return;
      release();
      attempt = next;
      take(await ask(next));
    },
    takeOver: async () => {
      if (attempt === null) return;
      const found = hold ?? (await ask(attempt));
      take(found.kind === 'elsewhere' ? await found.takeOver() : found);
    },
    release,
  };
}
