import { strToU8, zipSync } from 'fflate';

/**
 * Texts by their names -> one packed file. Times are fixed, so that equal files give equal bytes. A name that comes again
 * (Windows does not tell `A` from `a`) gets a number before its ending, or one file would take the place of the other.
 */
export function packFiles(files: Iterable<readonly [name: string, text: string]>): Uint8Array {
  const taken = new Set<string>();
  const entries = new Map<string, Uint8Array>();
  for (const [name, text] of files) {
    let own = name;
    for (let n = 2; taken.has(own.toLowerCase()); n++) own = name.replace(/(?=\.[^.]*$)|$/, `-${n}`);
    taken.add(own.toLowerCase());
    entries.set(own, strToU8(text));
  }
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1, 12) });
}
