import { cachePrefix } from '../core/site-build.ts';

/** The caches of the site at `scope` (its address with a slash at the end) on this device. */
export async function savedCaches(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
}

/** Takes the pages saved for use offline off this device, and the worker that shows them. The record is not touched. */
export async function removeSavedSite(scope: string): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await registrations.find((one) => one.scope === scope)?.unregister();
  await Promise.all((await savedCaches(scope)).map((name) => caches.delete(name)));
}
