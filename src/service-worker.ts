import type { SiteBuild } from './core/site-build.ts';
import {
  addressOf,
  BUILD_LIST,
  BUILD_PACK,
  cachePrefix,
  cachesToDrop,
  candidatesFor,
  encodeFile,
  packedFiles,
  pathWithin,
  rangeOf,
} from './core/site-build.ts';

/** What works offline: a whole build of the site or nothing. How a new one arrives: it waits until a page says so. */

/** The SHA-256 of the list of files, put in by the build. */
declare const BUILD_VERSION: string;

/** The parts of the browser's worker that TypeScript's DOM does not have. */
interface WorkerEvent extends MessageEvent<unknown> {
  readonly request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}
interface Worker {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'fetch' | 'message', listen: (event: WorkerEvent) => void): void;
}
const worker = self as unknown as Worker;

const base = new URL('./', location.href).href;
const own = cachePrefix(base) + BUILD_VERSION;
const keyOf = (file: string): string => base + encodeFile(file);
const TURN = '.turn';
const HASH = 'x-sha256';
const LANES = 6;

worker.addEventListener('install', (event) => event.waitUntil(keepWhole()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(worker.skipWaiting());
  if (event.data === 'stay whole') {
    const saying = (isWhole: boolean) => (): void => event.ports[0]?.postMessage(isWhole);
    event.waitUntil(keepWhole().then(saying(true), saying(false)));
  }
});
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const path = method === 'GET' ? pathWithin(base, url) : null;
  if (path !== null && path !== 'sw.js') event.respondWith(answer(event.request, path));
});

/** Fills this build's cache with what it lacks. Fails where the host has not all of this very build; what was kept stays kept. */
async function keepWhole(): Promise<void> {
  const cache = await caches.open(own);
  const list =
    (await cache.match(keyOf(BUILD_LIST))) ??
    (await keep(cache, BUILD_LIST, await download(BUILD_LIST, BUILD_VERSION)));
  const build = (await list.json()) as SiteBuild;
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = new Map(Object.entries(build.files).filter(([file]) => !kept.has(keyOf(file))));
  const older = await others();
  await inLanes([...missing], async ([file, hash]) => {
    const found = await unchanged(file, hash, older);
    if (!found) return;
    await keep(cache, file, found);
    missing.delete(file);
  });
  if (2 * missing.size > kept.size + missing.size) await unpack(cache, build, missing).catch(() => undefined);
  await inLanes([...missing], async ([file, hash]) => void (await keep(cache, file, await download(file, hash))));
}

/** Some at a time; after one that failed none is begun. */
async function inLanes<Job>(jobs: Job[], work: (job: Job) => Promise<void>): Promise<void> {
  const lane = async (): Promise<void> => {
    for (let next = jobs.pop(); next; next = jobs.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: LANES }, lane)).catch((error: unknown) => {
    jobs.length = 0;
    throw error;
  });
}

async function keep(cache: Cache, file: string, response: Response): Promise<Response> {
  await cache.put(keyOf(file), response.clone());
  return response;
}

/**
 * Takes out of the pack what is missing, each file checked as if it had come alone, with the headers that the host gives the
 * first page. What a pack cannot give is fetched alone.
 */
async function unpack(cache: Cache, build: SiteBuild, missing: Map<string, string>): Promise<void> {
  const page = await keep(cache, 'index.html', await download('index.html', build.files['index.html'] ?? ''));
  missing.delete('index.html');
  const { body } = await fetch(base + BUILD_PACK, { cache: 'no-store' });
  const bytes = await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  await inLanes(packedFiles(build), async ({ file, type, from, to }) => {
    const part = bytes.slice(from, to);
    const hash = missing.get(file);
    if (hash === undefined || (await hashOf(part)) !== hash) return;
    const headers = new Headers(page.headers);
    headers.set('content-type', type);
    await keep(cache, file, checked(part, hash, headers));
    missing.delete(file);
  });
}

/** Looks without `open`, which would make the cache: a worker that was sent away still answers its last pages. */
function inCache(cacheName: string, file: string): Promise<Response | undefined> {
  return caches.match(keyOf(file), { cacheName });
}

async function unchanged(file: string, hash: string, older: readonly string[]): Promise<Response | undefined> {
  for (const name of older) {
    const found = await inCache(name, file);
    if (found?.headers.get(HASH) === hash) return found;
  }
  return undefined;
}

/** The status does not count, only the bytes: hosts serve `404.html` with 404, and a wrong page with 200. */
async function download(file: string, hash: string): Promise<Response> {
  const response = await fetch(base + addressOf(file), { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) throw new Error(`${file} is of another build.`);
  return checked(bytes, hash, new Headers(response.headers));
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The host's own headers stay, frame-ancestors among them; those that speak of one file or of the transfer no longer fit. */
function checked(bytes: ArrayBuffer, hash: string, headers: Headers): Response {
  for (const name of ['content-encoding', 'content-length', 'vary', 'etag', 'last-modified']) headers.delete(name);
  headers.set(HASH, hash);
  return new Response(bytes, { headers });
}

/** Becomes the build that answers, keeps the one before it for pages still open, and drops the rest. */
async function takeOver(): Promise<void> {
  const all = await Promise.all((await others()).map(async (name) => ({ name, turn: await turnOf(name) })));
  const turn = 1 + Math.max(0, ...all.map((one) => one.turn));
  await (await caches.open(own)).put(keyOf(TURN), new Response(String(turn)));
  const { installing, waiting } = worker.registration;
  await Promise.all(cachesToDrop(all, installing !== null || waiting !== null).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function others(): Promise<string[]> {
  const prefix = cachePrefix(base);
  return (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
}

async function turnOf(name: string): Promise<number> {
  const mark = await inCache(name, TURN);
  return mark ? Number(await mark.text()) : 0;
}

/** Safari plays a sound only where it gets the part that it asked for. */
async function inRange(found: Response, asked: string | null): Promise<Response> {
  if (asked === null) return found;
  const bytes = await found.arrayBuffer();
  const range = rangeOf(asked, bytes.byteLength);
  if (!range) return new Response(bytes, { headers: found.headers });
  const headers = new Headers(found.headers);
  headers.set('content-range', `bytes ${range[0]}-${range[1]}/${bytes.byteLength}`);
  return new Response(bytes.slice(range[0], range[1] + 1), { status: 206, headers });
}

/** This build's file; for parts of an open older page the older build's; else the network; offline our own 404 page. */
async function answer(request: Request, path: string): Promise<Response> {
  const isVisit = request.mode === 'navigate';
  for (const name of isVisit ? [own] : [own, ...(await others())]) {
    for (const { file, proper } of candidatesFor(path)) {
      const found = await inCache(name, file);
      if (found && isVisit && proper !== undefined)
        return Response.redirect(base + encodeFile(proper) + new URL(request.url).search);
      if (found) return inRange(found, request.headers.get('range'));
    }
  }
  try {
    return await fetch(request);
  } catch (error) {
    const missing = isVisit ? await inCache(own, '404.html') : undefined;
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}
