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
  /** `onLost` is called when another tab has taken over: this page must write no more, and say so. */
  readonly hold: (attempt: string, onLost: () => void) => Promise<AttemptHold>;
}

interface AttemptLocksOptions {
  readonly locks: LockManager | null;
  /** Asks other tabs to let go. */
  readonly channel: BroadcastChannel | null;
  /** Resolves once all writes of this page so far are done. */
  readonly settled: () => Promise<unknown>;
}

/** Long enough for a write on a slow disk, short enough for somebody who waits. */
const PATIENCE = 1_500;

export function createAttemptLocks({ locks, channel, settled }: AttemptLocksOptions): AttemptLocks {
  const held = new Map<string, () => void>();
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') void settled().then(() => held.get(data)?.());
  });

  function request(name: string, onLost: () => void, options: RequestOptions): Promise<AttemptHold> {
    return new Promise((resolve, reject) => {
      const whileHeld = (lock: Lock | null): Promise<void> | undefined => {
        if (!lock) {
          resolve({ kind: 'elsewhere', takeOver: () => takeOver(name, onLost) });
          return undefined;
        }
        return new Promise((free) => {
          const letGo = async () => {
            held.delete(name);
            free();
            await granted.catch(() => {});
          };
          held.set(name, () => {
            void letGo();
            onLost();
          });
          resolve({ kind: 'held', release: letGo });
        });
      };
      // Once granted, the promise rejects only when the lock is stolen.
      const granted = locks!.request(name, options, whileHeld);
      granted.catch((error: unknown) => {
        if (held.delete(name)) onLost();
        else reject(error);
      });
    });
  }

  async function takeOver(name: string, onLost: () => void): Promise<AttemptHold> {
    channel?.postMessage(name);
    try {
      return await request(name, onLost, { signal: AbortSignal.timeout(PATIENCE) });
    } catch {
      return request(name, onLost, { steal: true });
    }
  }

  return {
    hold: async (attempt, onLost) =>
      locks
        ? request(`rapport-attempt/${attempt}`, onLost, { ifAvailable: true }).catch(() => ({ kind: 'unguarded' }))
        : { kind: 'unguarded' },
  };
}

type RequestOptions = Pick<LockOptions, 'ifAvailable' | 'steal' | 'signal'>;
