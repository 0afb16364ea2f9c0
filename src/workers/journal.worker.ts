import type { JournalRequest } from '../storage/journal.ts';
import { answerJournal } from '../storage/journal-file.ts';

/** Requests in the order they came: a later append never overtakes an earlier one. */
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; request: JournalRequest }>) => {
  last = last.then(async () => {
    try {
      self.postMessage({ id: data.id, answer: await answerJournal(data.request) });
    } catch (error) {
      self.postMessage({ id: data.id, problem: String(error) });
    }
  });
});
