import { cachePrefix } from '../core/site-build.ts';
import { removeSavedSite, savedCaches } from '../workers/saved-site.ts';
import { trustedWorker } from '../workers/trusted-worker.ts';

/** How far the site is saved on this device. */
export type SavedState = 'saving' | 'ready' | 'failed' | 'unsupported' | 'draft';

/** What a page wants to hear of the service worker. */
export interface SiteWorkerListener {
  saved(state: SavedState): void;
  /** A new build has arrived whole and waits; calling `accept` lets it take over and reloads the page. */
  updateReady(accept: () => void): void;
}

const HOUR = 3_600_000;
/** A worker that can be relieved is relieved within about a second, on a slow device too. */
const PATIENCE = 3_000;
/** The page that was left in this tab may still be counted for a moment. */
const LEAVING = 1_000;
const base = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;
const OPEN_PAGES = `${cachePrefix(base)}open pages`;

/** Registers the service worker and tells the listener what becomes of it. Called when the page is idle: saving takes bandwidth. */
export async function startSiteWorker(listener: SiteWorkerListener): Promise<void> {
  if (!('serviceWorker' in navigator)) return listener.saved('unsupported');
  if (import.meta.env.DEV) {
    listener.saved('draft');
    return retireMovedSites();
  }
  const options = { scope: base, updateViaCache: 'none' } as const;
  const registering = navigator.serviceWorker.register(trustedWorker(`${base}sw.js`), options);
  const registration = await registering.catch(() => null);
  if (!registration) return listener.saved('failed');
  const isFirst = registration.active === null;
  registration.addEventListener('updatefound', () => follow(registration, listener));
  if (registration.installing) follow(registration, listener);
  await takeOverWhenAlone(registration);
  await stayCounted();
  if (registration.waiting) offer(registration, listener);
  if (registration.active) listener.saved((await isWhole(registration.active)) ? 'ready' : 'failed');
  const hasMoved = isFirst || !(await lookForUpdate(registration));
  if (hasMoved && navigator.onLine) await retireMovedSites();
}

function follow(registration: ServiceWorkerRegistration, listener: SiteWorkerListener): void {
  const arriving = registration.installing;
  const isFirst = registration.active === null;
  if (isFirst) listener.saved('saving');
  arriving?.addEventListener('statechange', () => {
    if (arriving.state === 'installed' && !isFirst) offer(registration, listener);
    if (arriving.state === 'activated') listener.saved('ready');
    if (arriving.state === 'redundant' && isFirst) listener.saved('failed');
  });
}

function offer(registration: ServiceWorkerRegistration, listener: SiteWorkerListener): void {
  listener.updateReady(async () => {
    if (!(await takeOver(registration))) await beginAnew(registration);
    location.reload();
  });
}

/**
 * Lets the waiting build answer from now on; gives whether it does. A page of the older build that is still open gets its
 * parts from the older build.
 */
async function takeOver(registration: ServiceWorkerRegistration): Promise<boolean> {
  if (!registration.waiting) return true;
  const taken = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
  registration.waiting.postMessage('take over');
  await taken;
  return registration.waiting === null;
}

/**
 * Chromium now and then takes an idle worker for a busy one, and lets it answer for minutes more. Without a registration the
 * next page comes from the host and registers afresh; its build is in the cache already. Gives false where the host is away.
 */
async function beginAnew(registration: ServiceWorkerRegistration): Promise<boolean> {
  const asked = await fetch(`${base}sw.js`, { cache: 'no-store' }).catch(() => null);
  return Boolean(asked?.ok) && registration.unregister();
}

/** Nobody need be asked where no other page is open: a new tab counts itself at once, which the worker's list of clients does not. */
async function takeOverWhenAlone(registration: ServiceWorkerRegistration): Promise<void> {
  if (!registration.waiting) return;
  const touched = firstTouch();
  const alone = { signal: AbortSignal.timeout(LEAVING) };
  const taken = navigator.locks?.request(OPEN_PAGES, alone, async () => {
    const isDone = (await takeOver(registration)) || touched() || isReloaded();
    if (!isDone && (await beginAnew(registration))) location.reload();
  });
  await taken?.catch(() => undefined);
}

/** From now on gives whether somebody has begun to use the page, which then is not taken from under their hands. */
function firstTouch(): () => boolean {
  let isTouched = false;
  for (const type of ['pointerdown', 'keydown', 'input'])
    addEventListener(type, () => (isTouched = true), { once: true, capture: true });
  return () => isTouched;
}

/** What did not help once is not tried again by itself. */
function isReloaded(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'reload';
}

/** Holds a shared lock while the page is shown; gives it back when the page goes, or the browser could not keep it for "back". */
async function stayCounted(): Promise<void> {
  if (!navigator.locks) return;
  const hold = (counted: () => void): void => {
    const held = new Promise<void>((release) => addEventListener('pagehide', () => release(), { once: true }));
    navigator.locks
      .request(OPEN_PAGES, { mode: 'shared' }, () => {
        counted();
        return held;
      })
      .catch(counted);
  };
  addEventListener('pageshow', (event) => event.persisted && hold(() => undefined));
  await new Promise<void>(hold);
}

/** Asks the worker to fetch what the browser may have thrown away; gives whether all of the build is there now. */
function isWhole(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage('stay whole', [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    // One that is relieved meanwhile may never answer; what relieved it has arrived whole.
    worker.addEventListener('statechange', async () => {
      if (worker.state !== 'redundant') return;
      resolve(Boolean((await navigator.serviceWorker.getRegistration(base))?.active));
    });
  });
}

/** Asks the host for a new build now, and each time the page is looked at again after an hour. Gives false where that failed. */
function lookForUpdate(registration: ServiceWorkerRegistration): Promise<boolean> {
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < HOUR) return;
    asked = performance.now();
    registration.update().catch(() => undefined);
  });
  return registration.update().then(
    () => true,
    () => false,
  );
}

/** A site that has moved to another base leaves its worker behind, which would show the old pages for ever. */
async function retireMovedSites(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const { active, scope } = registration;
    const isOurs = active?.scriptURL === `${scope}sw.js` && (await savedCaches(scope)).length > 0;
    if (!isOurs || !(await isGone(active.scriptURL))) continue;
    await removeSavedSite(scope);
    if (scope === base && !navigator.userActivation?.hasBeenActive) location.reload();
  }
}

/** Whether the host says that the file does not exist; a host that cannot be reached says nothing. */
async function isGone(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url, { cache: 'no-store' });
    return status === 404 || status === 410;
  } catch {
    return false;
  }
}
