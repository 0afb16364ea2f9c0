import { type Entry, GENESIS, placeOf } from '../core/progress/chain.ts';
import type { RecordCopy } from '../core/progress/progress-store.ts';
import { headOf, missingFrom, soundPart, verifyRecord } from '../core/progress/record.ts';
import { readShape } from '../core/progress/upcast.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { announce, FOLDER, fileName, journalFolder, letAllGo, withFile } from './held-file.ts';
import type { JournalContent, JournalRequest, JournalSummary } from './journal.ts';

/** What the journal's worker does: lines of JSON in the origin's private files, one file per learner. */
interface JournalHeader {
  readonly journal: 1;
  readonly learner: string;
  readonly device: string;
}

/** Answers one request. Rejects with what the browser says. */
export async function answerJournal(request: JournalRequest): Promise<unknown> {
  switch (request.act) {
    case 'append': {
      const { learner, device, entries, after } = request;
      return change(learner, (file) => {
        if (after !== undefined && lastLink(file) !== after) return 'moved';
        appendLines(file, { journal: 1, learner, device }, entries);
        return 'done';
      });
    }
    case 'announce':
      return announce(fileName(request.learner));
    case 'scenario': {
      const { learner, device, compiled } = request;
      return change(learner, (file) => {
        const start = '{"scenario":';
        const isKept = readLines(file).some((line) => line.startsWith(start) && line.includes(compiled.scenarioHash));
        if (!isKept) appendLines(file, { journal: 1, learner, device }, [{ scenario: compiled }]);
      });
    }
    case 'scan':
      return scan();
    case 'read':
      return change(request.learner, readContent);
    case 'rebuild': {
      const { learner, device, copy } = request;
      return change(learner, (file) => rebuild(file, { journal: 1, learner, device }, copy));
    }
    case 'remove':
      return remove(request.learner);
  }
}

function change<Answer>(learner: string, act: (file: FileSystemSyncAccessHandle) => Answer): Promise<Answer> {
  return withFile(fileName(learner), act);
}

function appendLines(file: FileSystemSyncAccessHandle, header: JournalHeader, lines: readonly unknown[]): void {
  const size = file.getSize();
  const first = size === 0 ? [header] : [];
  const text = [...first, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
  // A line that a crash cut short must not swallow the next one.
  const bytes = new TextEncoder().encode(size > 0 && lastByte(file, size) !== 10 ? `\n${text}` : text);
  file.write(bytes, { at: size });
  // Without the flush a power cut loses what was just called saved.
  file.flush();
}

function lastByte(file: FileSystemSyncAccessHandle, size: number): number | undefined {
  const byte = new Uint8Array(1);
  file.read(byte, { at: size - 1 });
  return byte[0];
}

function readLines(file: FileSystemSyncAccessHandle): string[] {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  return new TextDecoder().decode(bytes).split('\n').slice(0, -1);
}

interface RawJournal extends JournalContent {
  readonly header: JournalHeader | null;
}

/** Reads what can be read; `damaged` where any of it could not, or a chain does not fit. */
export function parseJournal(lines: readonly string[]): RawJournal {
  let header: JournalHeader | null = null;
  let damaged = false;
  const entries: Entry[] = [];
  const scenarios: CompiledScenario[] = [];
  for (const line of lines) {
    const read = parseLine(line);
    if (read === null) damaged = true;
    else if ('journal' in read) header ??= read;
    else if ('scenario' in read) scenarios.push(read.scenario);
    else entries.push(read);
  }
  const verified = verifyRecord(entries);
  const sound = verified.ok ? verified.value : soundPart(entries);
  const loose = missingFrom(sound, entries);
  const isHeadless = header === null && lines.length > 0;
  return { header, entries: sound, loose, scenarios, damaged: damaged || isHeadless || !verified.ok };
}

type JournalLine = JournalHeader | { readonly scenario: CompiledScenario } | Entry;

/** Our own file, which nobody else writes: the form is checked for damage, not for attacks; the chain proves the rest. */
function parseLine(line: string): JournalLine | null {
  try {
    const raw = JSON.parse(line) as Record<string, unknown>;
    if (raw['journal'] === 1) return raw as unknown as JournalHeader;
    if (typeof raw['scenario'] === 'object') return raw as unknown as { scenario: CompiledScenario };
    if (typeof raw['link'] !== 'string') return null;
    if (typeof raw['leftOut'] === 'object') return raw as unknown as Entry;
    const shape = readShape(raw['event']);
    return shape.ok ? { link: raw['link'], event: shape.value } : null;
  } catch {
    return null;
  }
}

function readContent(file: FileSystemSyncAccessHandle): JournalContent {
  const { entries, loose, scenarios, damaged } = parseJournal(readLines(file));
  return { entries, loose, scenarios, damaged };
}

function lastLink(file: FileSystemSyncAccessHandle): string {
  const { header, entries } = parseJournal(readLines(file));
  return header ? headOf(entries, header.learner, header.device).link : GENESIS;
}

async function scan(): Promise<JournalSummary[]> {
  const found: JournalSummary[] = [];
  for await (const name of (await journalFolder()).keys()) {
    const { header, entries, damaged } = await withFile(name, (file) => parseJournal(readLines(file)));
    const first = header ?? (entries[0] ? placeOf(entries[0]) : null);
    if (!first) continue;
    const { learner, device } = first;
    const { n, link } = headOf(entries, learner, device);
    found.push({ learner, device, count: entries.length, end: { n, link }, damaged });
  }
  return found;
}

/** Loose entries are kept where what is given closes the gap before them: an answer may come while the legs are compared. */
function rebuild(file: FileSystemSyncAccessHandle, header: JournalHeader, copy: RecordCopy): void {
  const kept = readContent(file);
  const scenarios = new Map([...kept.scenarios, ...copy.scenarios].map((one) => [one.scenarioHash, one]));
  const whole = soundPart([...kept.entries, ...kept.loose, ...copy.entries]);
  file.truncate(0);
  const lines = [...scenarios.values()].map((scenario) => ({ scenario }));
  appendLines(file, header, [...lines, ...whole]);
}

async function remove(learner: string | null): Promise<void> {
  letAllGo();
  if (learner !== null) return removeFile(fileName(learner));
  // One by one first: a file that another tab has in hand would stop the folder from going.
  for await (const name of (await journalFolder()).keys()) await removeFile(name);
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(FOLDER, { recursive: true });
}

function removeFile(name: string): Promise<void> {
  return navigator.locks.request(`${FOLDER}/${name}`, async () => {
    const all = await journalFolder();
    await all.removeEntry(name).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    });
  });
}
