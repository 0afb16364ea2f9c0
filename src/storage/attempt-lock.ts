/**
 * One tab at a time plays an attempt. The lock is the browser's: it is freed when a tab is closed or killed. A tab that
 * wants to take over asks first, so that the other can finish its write; one that does not answer (frozen) is passed over.
 */
export type AttemptHold =
  | { readonly kind: 'held'; readonly release: () => Promise<void> }
  /** Another tab has it open. `takeOver` gives it to this one. */
  | { readonly kind: 'elsewhere'; readonly takeOver: () => Promise<AttemptHold> }
  /** This browser has no locks: nothing is guarded. */
  | { readonly kind: 'unguarded' };

export interface AttemptLocks {
  /**
   * `onLost` is called when another tab has taken over: this page must write no more, and say so. `settled` stands in for
   * the page's own where the caller has writes in mind that the store has not heard of yet.
   */
  readonly hold: (attempt: string, onLost: () => void, settled?: Settled) => Promise<AttemptHold>;
}

type Settled = () => Promise<unknown>;

interface AttemptLocksOptions {
  readonly locks: LockManager | null;
  /** Asks other tabs to let go. */
  readonly channel: BroadcastChannel | null;
  /** Resolves once all writes of this page so far are done. */
  readonly settled: Settled;
}

/** Long enough for a write on a slow disk, short enough for somebody who waits. */
const PATIENCE = 1_500;

export function createAttemptLocks({ locks, channel, settled }: AttemptLocksOptions): AttemptLocks {
  const held = new Map<string, { readonly holder: Holder; readonly giveUp: () => void }>();
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'string') return;
    const done = held.get(data)?.holder.settled ?? settled;
    const giveUp = () => held.get(data)?.giveUp();
    void done().then(giveUp, giveUp);
  });

  function request(name: string, holder: Holder, options: RequestOptions): Promise<AttemptHold> {
    return new Promise((resolve, reject) => {
      const whileHeld = (lock: Lock | null): Promise<void> | undefined => {
        if (!lock) {
          resolve({ kind: 'elsewhere', takeOver: () => takeOver(name, holder) });
          return undefined;
        }
        return new Promise((free) => {
          const letGo = async () => {
            held.delete(name);
            free();
            await granted.catch(() => {});
          };
          const giveUp = () => {
            void letGo();
            holder.onLost();
          };
          held.set(name, { holder, giveUp });
          resolve({ kind: 'held', release: letGo });
        });
      };
      // Once granted, the promise rejects only when the lock is stolen.
      const granted = locks!.request(name, options, whileHeld);
      granted.catch((error: unknown) => {
        if (held.delete(name)) holder.onLost();
        else reject(error);
      });
    });
  }

  async function takeOver(name: string, holder: Holder): Promise<AttemptHold> {
    channel?.postMessage(name);
    try {
      return await request(name, holder, { signal: AbortSignal.timeout(PATIENCE) });
    } catch {
      return request(name, holder, { steal: true });
    }
  }

  return {
    hold: async (attempt, onLost, ownSettled) => {
      if (!locks) return { kind: 'unguarded' };
      const holder = { onLost, settled: ownSettled };
      return request(`rapport-attempt/${attempt}`, holder, { ifAvailable: true }).catch(() => ({ kind: 'unguarded' }));
    },
  };
}

interface Holder {
  readonly onLost: () => void;
  readonly settled: Settled | undefined;
}
type RequestOptions = Pick<LockOptions, 'ifAvailable' | 'steal' | 'signal'>;
