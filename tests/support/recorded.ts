import type { Page } from 'playwright-core';
import type { ProgressEvent } from '../../src/core/progress/events.ts';

/** What the record holds, straight from the database, which this page must not be the first to open. */
export function recorded(page: Page): Promise<readonly ProgressEvent[]> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some((one) => one.name === 'rapport' && one.version === 10)) return [];
    return new Promise<ProgressEvent[]>((resolve, reject) => {
      const opening = indexedDB.open('rapport');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('events').objectStore('events').getAll();
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result);
        };
      };
    });
  });
}
