/** Everything of ours on this device that is not the record itself: saved pages, settings, the offline worker. */
export async function forgetDevice(): Promise<void> {
  const names = await Promise.resolve(globalThis.caches?.keys()).catch(() => []);
  await Promise.all((names ?? []).map((name) => caches.delete(name)));
  const workers = await Promise.resolve(navigator.serviceWorker?.getRegistrations()).catch(() => []);
  await Promise.all((workers ?? []).filter(isOurs).map((worker) => worker.unregister()));
  for (const box of [() => localStorage, () => sessionStorage]) forgetKeys(box);
}

/** On a shared origin other projects' workers are none of our business. */
function isOurs(worker: ServiceWorkerRegistration): boolean {
  return location.href.startsWith(worker.scope);
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
