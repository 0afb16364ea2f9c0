/** What the browser says about this site's storage. null: it does not say. */
export interface StorageFacts {
  readonly usedBytes: number | null;
  readonly freeBytes: number | null;
  /** The browser promised not to delete it by itself. */
  readonly isPersisted: boolean;
  /** Safari, not installed to the home screen: it deletes what a site wrote after seven days of use without a visit. */
  readonly deletesAfterAWeek: boolean;
  /** Shown inside another site's page, where browsers give little or no storage. */
  readonly isFramed: boolean;
}

/** Asks the browser. Never rejects. */
export async function readStorageFacts(): Promise<StorageFacts> {
  const storage = navigator.storage as StorageManager | undefined;
  const estimate = await Promise.resolve(storage?.estimate?.()).catch(() => undefined);
  const isPersisted = await Promise.resolve(storage?.persisted?.()).catch(() => false);
  const { usage, quota } = estimate ?? {};
  return {
    usedBytes: usage ?? null,
    freeBytes: usage !== undefined && quota !== undefined ? Math.max(0, quota - usage) : null,
    isPersisted: isPersisted === true,
    deletesAfterAWeek: isSafari() && !isInstalled() && isPersisted !== true,
    isFramed: window.self !== window.top,
  };
}

/** WebKit by its maker: its name alone is claimed by others too. */
function isSafari(): boolean {
  return navigator.vendor === 'Apple Computer, Inc.';
}

function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}

/**
 * Asks for storage that the browser does not clear by itself. Firefox asks the learner and may leave the promise open for
 * ever, so nothing waits for it.
 */
export function askToPersist(): void {
  const storage = navigator.storage as StorageManager | undefined;
  void Promise.resolve(storage?.persist?.()).catch(() => false);
}
