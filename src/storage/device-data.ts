/** Everything of ours on this device that is not the record itself: saved pages, settings, the offline worker. */
export async function forgetDevice(): Promise<void> {
  const workers = await Promise.resolve(navigator.serviceWorker?.getRegistrations()).catch(() => []);
  await Promise.all((workers ?? []).filter(isOurs).map((worker) => worker.unregister()));
  // A worker that was still installing may fill its cache once more before it ends.
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 30; tries++) {
    quiet = (await forgetCaches()) ? 0 : quiet + 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const box of [() => localStorage, () => sessionStorage]) forgetKeys(box);
}

/** Whether there was anything to forget. */
async function forgetCaches(): Promise<boolean> {
  const names = (await Promise.resolve(globalThis.caches?.keys()).catch(() => [])) ?? [];
  await Promise.all(names.map((name) => caches.delete(name)));
  return names.length > 0;
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
