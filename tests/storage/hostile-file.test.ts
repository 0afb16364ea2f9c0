import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { LIMITS } from '../../src/core/progress/copy-file.ts';
import { HAND_IN_BYTES } from '../../src/core/progress/hand-in.ts';
import { readCopyFile, readHandInFile } from '../../src/storage/backup.ts';
import { soundCopy } from '../support/copy-mutants.ts';

const sound = soundCopy();
const bomb = gzipSync(Buffer.alloc(20_000_000));
/** Holds nothing but its size: whoever reads it fails. */
const sized = (size: number): Blob => ({ size }) as Blob;

it('a copy is read from a file of UTF-8', async () => {
  expect((await readCopyFile(new Blob([sound]))).ok).toBe(true);
});

it.each([
  ['a packed copy', new Blob([gzipSync(sound)]), 'encoding'],
  ['a small file that unpacks to 20 MB', new Blob([new Uint8Array(bomb)]), 'encoding'],
  ['a copy in UTF-16', new Blob([new Uint8Array(Buffer.from(`\ufeff${sound}`, 'utf16le'))]), 'encoding'],
  ['a copy with half a sign at its end', new Blob([sound, new Uint8Array([0xe2, 0x82])]), 'encoding'],
  ['a file beyond the limit', sized(LIMITS.fileBytes + 1), 'fileTooBig'],
])('fault 36: is refused at the door: %s', async (_what, file, code) => {
  const refusal = { ok: false, problem: { code, line: 0, n: 0 } };
  expect(await readCopyFile(file)).toEqual(refusal);
  expect(await readHandInFile(file)).toEqual(refusal);
});

it('fault 36: a hand-in beyond its smaller limit is refused unread', async () => {
  expect(await readHandInFile(sized(HAND_IN_BYTES + 1))).toMatchObject({ problem: { code: 'fileTooBig' } });
});
