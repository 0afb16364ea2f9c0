import { describe, expect, it } from 'vitest';
import { readHandInFile } from '../../src/storage/backup.ts';
import { handInText, recordOf, testKeys } from '../support/hand-ins.ts';
import { answered, finished, said, started } from '../support/histories.ts';

describe('a sealed hand-in of 3 kB', () => {
  it('is refused whichever of its bytes is changed', async () => {
    const copy = recordOf([
      started({ attempt: 'a1' }),
      said('a1'),
      finished('a1', 8),
      answered('greet'),
      said('a2'),
      said('a2'),
      answered('listen'),
      said('a2'),
    ]);
    const bytes = new TextEncoder().encode(await handInText({ copy, seal: testKeys() }));
    expect(bytes.length).toBeGreaterThan(2_500);
    expect((await readHandInFile(new Blob([bytes]))).ok).toBe(true);
    const unseen: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [1, 2, 32]) {
        const changed = bytes.slice();
        changed[at] = changed[at]! ^ bit;
        if ((await readHandInFile(new Blob([changed]))).ok) unseen.push(at);
      }
    }
    expect(unseen).toEqual([]);
  });
});
