import type { Course } from '../../src/core/curriculum/course.ts';
import { type CollectWorld, takeHandIn } from '../../src/storage/collect.ts';
import { createManagerDatabase } from '../../src/storage/manager-database.ts';

/** Runs inside the browser: the two hundred files into the manager's store, and the least that reading them costs. */
interface ImportJob {
  readonly files: readonly string[];
  readonly courses: readonly Course[];
  readonly shipped: readonly string[];
}

declare global {
  interface Window {
    readonly measureImport: () => Promise<{ ours: number; floor: number; taken: number }>;
  }
}

Object.assign(window, {
  measureImport: async () => {
    const job = (await (await fetch('./import.json')).json()) as ImportJob;
    const blobs = job.files.map((file) => new Blob([Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0))]));
    const world: CollectWorld = {
      ...job,
      shipped: new Set(job.shipped),
      known: new Map(),
      version: '1',
      shippedTexts: async () => [],
    };
    const db = createManagerDatabase({ name: `import-${performance.now()}` });
    let taken = 0;
    const began = performance.now();
    for (const [at, blob] of blobs.entries()) {
      const result = await takeHandIn(db, { blob, name: `${at}.rapport`, now: '2026-11-22T08:00:00Z' }, world);
      if (result.kind === 'taken') taken++;
    }
    const ours = performance.now() - began;
    return { ours, floor: await readAlone(blobs), taken };
  },
});

/** Each file read, hashed, parsed line by line and put into a raw store. */
async function readAlone(blobs: readonly Blob[]): Promise<number> {
  const db = await openRaw(`floor-${performance.now()}`);
  const began = performance.now();
  for (const [at, blob] of blobs.entries()) {
    const bytes = await blob.arrayBuffer();
    await crypto.subtle.digest('SHA-256', bytes);
    const text = new TextDecoder().decode(bytes);
    if (text.startsWith('{')) for (const line of text.split('\n').slice(0, -2)) JSON.parse(line);
    await put(db, at, text);
  }
  return performance.now() - began;
}

function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.result.createObjectStore('files');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function put(db: IDBDatabase, key: number, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const work = db.transaction('files', 'readwrite');
    work.objectStore('files').put(text, key);
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
}
