import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyHead, extend, type WholeEntry } from '../../src/core/progress/chain.ts';
import { createJournal } from '../../src/storage/journal.ts';
import { answerJournal } from '../../src/storage/journal-file.ts';
import { PATIENCE } from '../support/patience.ts';
import { compiled, named } from './progress-store.contract.ts';

/** The browser's private files in memory: bytes, and nothing flushed is ever taken back. */
function privateFiles() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const handle = (name: string) => ({
    createSyncAccessHandle: async () => ({
      getSize: () => files.get(name)!.length,
      read: (into: Uint8Array, { at = 0 } = {}) => {
        const part = files.get(name)!.subarray(at, at + into.length);
        into.set(part);
        return part.length;
      },
      write: (bytes: Uint8Array, { at = 0 } = {}) => {
        const grown = new Uint8Array(Math.max(files.get(name)!.length, at + bytes.length));
        grown.set(files.get(name)!);
        grown.set(bytes, at);
        files.set(name, grown);
        return bytes.length;
      },
      truncate: (size: number) => files.set(name, files.get(name)!.slice(0, size)),
      flush: () => {},
      close: () => {},
    }),
  });
  const folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async (name: string) => {
      if (!files.has(name)) files.set(name, new Uint8Array());
      return handle(name);
    },
    removeEntry: async (name: string) => void (files.delete(name) || files.clear()),
    keys: async function* () {
      yield* files.keys();
    },
  };
  const text = () => [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('');
  const change = (to: (before: string) => string) => {
    for (const [name, bytes] of files) files.set(name, new TextEncoder().encode(to(new TextDecoder().decode(bytes))));
  };
  return { getDirectory: async () => folder, text, change };
}

const journal = createJournal(answerJournal);
const learner = 'ada';
const device = 'device-1';
const entries = (count: number): readonly WholeEntry[] =>
  extend(
    emptyHead(learner, device),
    Array.from({ length: count }, (_, i) => ({ ...named(`${i}`), id: `e${i}`, at: '2026-03-02T09:00:00Z' })),
  ).entries;
const all = entries(6);
let files: ReturnType<typeof privateFiles>;

beforeEach(() => {
  files = privateFiles();
  vi.stubGlobal('navigator', { storage: { getDirectory: files.getDirectory }, locks: navigator.locks });
  return async () => {
    // The worker of a page remembers its files; this one ends here.
    await journal.remove();
    vi.unstubAllGlobals();
  };
});

describe('the journal', () => {
  it('gives back what was appended, with the texts kept once', async () => {
    await journal.append({ learner, device, entries: all.slice(0, 2) });
    await journal.keepScenario(learner, device, compiled);
    await journal.keepScenario(learner, device, compiled);
    await journal.append({ learner, device, entries: all.slice(2) });
    expect(await journal.read(learner)).toEqual({ entries: all, loose: [], scenarios: [compiled], damaged: false });
    const [summary] = await journal.scan();
    expect(summary).toEqual({ learner, device, count: 6, end: { n: 6, link: all[5]!.link }, damaged: false });
  });

  it('writes nothing for a write that is only announced, and lets go of the file by itself', async () => {
    await journal.append({ learner, device, entries: all.slice(0, 2) });
    const before = files.text();
    journal.announce?.(learner);
    await vi.waitFor(async () => expect((await navigator.locks.query()).held).toHaveLength(1), PATIENCE);
    await vi.waitFor(async () => expect((await navigator.locks.query()).held).toEqual([]), PATIENCE);
    expect(files.text()).toBe(before);
  });

  it('keeps an announced line, and frees the file once it is written', async () => {
    journal.announce?.(learner);
    await journal.append({ learner, device, entries: all.slice(0, 1) });
    await vi.waitFor(async () => expect((await navigator.locks.query()).held).toEqual([]), PATIENCE);
    expect((await journal.read(learner)).entries).toEqual(all.slice(0, 1));
  });

  it('loses only a line that a crash cut short, and the next line stands by itself', async () => {
    await journal.append({ learner, device, entries: all.slice(0, 3) });
    files.change((text) => text.slice(0, -20));
    await journal.append({ learner, device, entries: all.slice(2) });
    const read = await journal.read(learner);
    expect([read.entries, read.damaged]).toEqual([all, true]);
  });

  it('says that it is damaged where an entry was changed, and gives what stands before it', async () => {
    await journal.append({ learner, device, entries: all });
    files.change((text) => text.replace('"name":"3"', '"name":"x"'));
    const read = await journal.read(learner);
    expect([read.entries, read.damaged]).toEqual([all.slice(0, 3), true]);
  });

  it('loses no answer that came while it was built anew', async () => {
    await journal.append({ learner, device, entries: all.slice(0, 2) });
    // The database has 3 and 4, the file lacks 3; then 4 comes in, the legs are compared, and 5 comes in.
    await journal.append({ learner, device, entries: all.slice(3, 4) });
    await journal.append({ learner, device, entries: all.slice(4, 5) });
    await journal.rebuild(learner, device, { entries: all.slice(0, 4), scenarios: [] });
    expect((await journal.read(learner)).entries).toEqual(all.slice(0, 5));
  });

  it('refuses to be written after another end than it has, where it stands alone', async () => {
    await journal.append({ learner, device, entries: all.slice(0, 2) });
    const late = journal.append({ learner, device, entries: all.slice(1, 2), after: all[0]!.link });
    await expect(late).rejects.toThrow();
    await journal.append({ learner, device, entries: all.slice(2, 3), after: all[1]!.link });
    expect((await journal.read(learner)).entries).toEqual(all.slice(0, 3));
  });

  it('forgets a learner', async () => {
    await journal.append({ learner, device, entries: all });
    await journal.remove(learner);
    expect([await journal.scan(), files.text()]).toEqual([[], '']);
  });
});
