import { describe, expect, it } from 'vitest';
import { isOwnWorker } from '../../src/workers/trusted-worker.ts';

describe('the one script policy', () => {
  const base = 'https://learn.example/training/';

  it.each([
    '/training/sw.js',
    'https://learn.example/training/sw.js',
    '/training/_astro/journal.worker-D4f_9-a.js',
    '_astro/import.worker-abc.js',
  ])('lets %s run as a worker', (url) => {
    expect(isOwnWorker(url, base)).toBe(true);
  });

  it.each([
    'https://evil.example/training/sw.js',
    '/sw.js',
    '/training/sw.js/../../other.js',
    '/training/_astro/player.abc.js',
    '/training/_astro/../uploads/x.worker-1.js',
    'data:text/javascript,1',
    'blob:https://learn.example/1',
    'javascript:1',
  ])('refuses %s', (url) => {
    expect(isOwnWorker(url, base)).toBe(false);
  });
});
