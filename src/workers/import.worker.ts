import { readCopyFile } from '../storage/backup.ts';

/** Reads a file of unknown origin away from the page: whoever asks ends this worker when it takes too long. */
self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; request: Blob }>) => {
  try {
    self.postMessage({ id: data.id, answer: await readCopyFile(data.request) });
  } catch (error) {
    self.postMessage({ id: data.id, problem: String(error) });
  }
});
