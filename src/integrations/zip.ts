import { strToU8, zipSync } from 'fflate';

/** Texts by their names -> one packed file. Times are fixed, so that equal files give equal bytes. */
export function packFiles(files: Iterable<readonly [name: string, text: string]>): Uint8Array {
  const entries = Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)]));
  return zipSync(entries, { mtime: new Date(1980, 0, 1, 12) });
}
