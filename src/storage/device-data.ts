import { cachePrefix } from '../core/site-build.ts';

/**
 * Everything of ours on this device that is not the record itself: saved pages, settings, the offline worker. `base` is the
 * site's address with a slash at the end: on a shared origin other projects' things are none of our business.
 */
export async function forgetDevice(base: string): Promise<void> {
  const workers = await Promise.resolve(navigator.serviceWorker?.getRegistrations()).catch(() => []);
  await Promise.all((workers ?? []).filter(({ scope }) => scope === base).map((worker) => worker.unregister()));
  // A worker that was still installing may fill its cache once more before it ends.
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 30; tries++) {
    quiet = (await forgetCaches(cachePrefix(base))) ? 0 : quiet + 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const box of [() => localStorage, () => sessionStorage]) forgetKeys(box);
}

/** Whether there was anything to forget. */
async function forgetCaches(prefix: string): Promise<boolean> {
  const all = (await Promise.resolve(globalThis.caches?.keys()).catch(() => [])) ?? [];
  const names = all.filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  return names.length > 0;
}

function forgetKeys(box: () => Storage): void {
  try {
    const storage = box();
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const key of keys) if (key?.startsWith('rapport')) storage.removeItem(key);
  } catch {
    // Storage that is denied holds nothing.
  }
}
