import { type Dated, type Entry, extend, placeOf, type WholeEntry, type Written } from '../core/progress/chain.ts';
import type { EventDraft, ProgressEvent } from '../core/progress/events.ts';
import { foldLearner, type LearnerState } from '../core/progress/learner.ts';
import type { Appended, Merged, ProgressStore, RecordCopy, StoreHealth } from '../core/progress/progress-store.ts';
import { forksOf, mergeEntries, missingFrom } from '../core/progress/record.ts';
import type { Seal } from '../core/progress/seal.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { keptForm } from './kept-form.ts';
import { sealHash } from './keys.ts';
import { Legs, type LegsOptions } from './legs.ts';
import { createListeners } from './listeners.ts';
import { loadRecord } from './load-record.ts';
import type { Stamps } from './memory-progress-store.ts';
import { createRecordCache } from './record-cache.ts';
import { readState } from './totals.ts';
import { WaitingWrites } from './waiting-writes.ts';

export interface StoreOptions extends Omit<LegsOptions, 'newId' | 'onChange' | 'onRestored'> {
  readonly stamps: Stamps;
  /** Tells other tabs whose record changed, and hears it from them. */
  readonly channel: BroadcastChannel | null;
}

/** The port over database and journal, or whichever of them this browser gives. Opens at once. */
export class DexieProgressStore implements ProgressStore {
  readonly #stamps: Stamps;
  readonly #channel: BroadcastChannel | null;
  readonly #cache = createRecordCache();
  readonly #scenarios = new Map<string, CompiledScenario>();
  readonly #changed = createListeners<void>();
  readonly #healthChanged = createListeners<StoreHealth>();
  readonly #legs: Legs;
  readonly #writes: WaitingWrites;
  readonly #opened: Promise<void>;
  #isOpen = false;

  constructor({ stamps, channel, ...options }: StoreOptions) {
    this.#stamps = stamps;
    this.#channel = channel;
    const onChange = () => this.#tellHealth();
    const onRestored = () => {
      this.#cache.drop();
      this.#changed.tell();
    };
    this.#legs = new Legs({ ...options, newId: stamps.newId, onChange, onRestored });
    this.#writes = new WaitingWrites({
      write: (learner, drafts) => this.#write(learner, drafts),
      reopen: () => this.#legs.openDatabase(),
      onWritten: (learner, written) => this.#integrate(learner, written),
      onChange,
      isStopped: () => this.#legs.readOnly !== null,
    });
    this.#opened = this.#legs.open().then(() => {
      this.#isOpen = true;
      this.#tellHealth();
    });
    channel?.addEventListener('message', ({ data }: MessageEvent<string | null>) => void this.#hear(data));
  }

  /** Another tab changed one learner's record, or (null) who works here. */
  async #hear(learner: string | null): Promise<void> {
    await this.#opened;
    if (learner === null) await this.#legs.rereadIdentity().catch(() => {});
    this.#cache.drop(learner ?? undefined);
    this.#changed.tell();
  }

  readonly learner = async (): Promise<string> => {
    await this.#opened;
    return this.#legs.identity.learner;
  };

  readonly become = async (learner: string): Promise<void> => {
    await this.#opened;
    await this.#writes.inTurn(() => this.#legs.become(learner));
    this.#announce(null);
  };

  readonly append = async (drafts: readonly EventDraft[]): Promise<Appended> => {
    const dated: Dated[] = drafts.map((draft) => ({ ...draft, id: this.#stamps.newId(), at: this.#stamps.time() }));
    const learner = await this.learner();
    await this.#entries(learner);
    const written = await this.#writes.add(learner, dated);
    if (!written) this.#changed.tell();
    const ids = new Set(dated.map((one) => one.id));
    const made = (written ?? this.#provisional(learner)).map((entry) => entry.event).filter(({ id }) => ids.has(id));
    return { events: upcastAll(made), kept: written !== null && this.#isLasting() };
  };

  #isLasting(): boolean {
    return this.#legs.db !== null || this.#legs.journal !== null;
  }

  async #write(learner: string, drafts: readonly Dated[]): Promise<Written> {
    if (this.#legs.readOnly) throw new DOMException('The record belongs to a newer version.', 'ReadOnlyError');
    return this.#legs.write(learner, drafts, () => this.#cache.drop(learner));
  }

  #integrate(learner: string, { entries }: Written): void {
    this.#cache.add(learner, entries);
    this.#announce(learner);
  }

  #announce(learner: string | null): void {
    this.#channel?.postMessage(learner);
    this.#changed.tell();
  }

  /** What is kept, and what waits, at the places it would get now. */
  async #entries(learner: string, asEvents = false): Promise<readonly Entry[]> {
    await this.#opened;
    if (!this.#cache.entries(learner)) this.#cache.put(learner, await loadRecord(this.#legs, learner, asEvents));
    const kept = this.#cache.entries(learner) ?? [];
    return [...kept, ...this.#provisional(learner)];
  }

  #provisional(learner: string): readonly WholeEntry[] {
    return extend(this.#legs.head(learner), this.#writes.of(learner)).entries;
  }

  readonly read = async (who?: string): Promise<readonly ProgressEvent[]> => {
    const learner = who ?? (await this.learner());
    await this.#entries(learner, true);
    const waiting = this.#provisional(learner).map((entry) => entry.event);
    return [...(this.#cache.events(learner) ?? []), ...upcastAll(waiting)];
  };

  readonly state = async (who?: string): Promise<LearnerState> => {
    const learner = who ?? (await this.learner());
    if (!this.#cache.state(learner)) {
      if (this.#legs.db)
        this.#cache.putState(learner, await readState(this.#legs.db, learner).catch(() => foldLearner([])));
      else await this.#entries(learner);
    }
    const waiting = this.#provisional(learner).map((entry) => entry.event);
    return foldLearner(upcastAll(waiting), this.#cache.state(learner));
  };

  readonly learners = async (): Promise<readonly string[]> => {
    const present = await this.learner();
    const kept = await this.#legs.learners().catch(() => []);
    return [...new Set([present, ...kept])];
  };

  readonly watch = this.#changed.add;
  readonly watchHealth = this.#healthChanged.add;
  readonly findings = () => this.#legs.findings;

  readonly health = (): StoreHealth => {
    const { db, journal, isJournalBehind, readOnly, wasRefused } = this.#legs;
    if (readOnly) return { kind: 'readOnly', why: readOnly };
    if (this.#writes.why) return { kind: 'failing', why: this.#writes.why, unsaved: this.#writes.count };
    if (!this.#isOpen) return { kind: 'opening' };
    if (db) return journal && !isJournalBehind ? { kind: 'sound' } : { kind: 'oneLeg', missing: 'journal' };
    if (journal) return { kind: 'oneLeg', missing: 'database' };
    return { kind: 'memoryOnly', why: wasRefused ? 'refused' : 'missing' };
  };

  #tellHealth(): void {
    this.#healthChanged.tell(this.health());
  }

  readonly retry = async (): Promise<void> => {
    if (this.#writes.why === 'lost') await this.#putBack();
    await this.#writes.retry();
  };

  /** After the site's data was cleared under an open page, and the learner wants it back: what this page still knows. */
  async #putBack(): Promise<void> {
    const entries = this.#cache.all();
    await this.#legs.startAgain({ entries, scenarios: [...this.#scenarios.values()] });
  }

  readonly keepScenario = async (given: CompiledScenario): Promise<void> => {
    await this.#opened;
    const compiled = keptForm(given);
    this.#scenarios.set(compiled.scenarioHash, compiled);
    if (this.#legs.readOnly) return;
    await this.#writes.inTurn(() => this.#legs.keepScenario(compiled)).catch((error) => console.warn(error));
  };

  readonly scenario = async (hash: string): Promise<CompiledScenario | null> => {
    await this.#opened;
    const known = this.#scenarios.get(hash) ?? (await this.#legs.scenario(hash).catch(() => null));
    if (known) this.#scenarios.set(hash, known);
    return known;
  };

  readonly copy = async (who?: string): Promise<RecordCopy> => {
    const learners = who === undefined ? await this.learners() : [who];
    const entries = (await Promise.all(learners.map((learner) => this.#entries(learner)))).flat();
    const hashes = entries.flatMap((entry) => ('event' in entry ? [entry.event.data['scenarioHash']] : []));
    const wanted = [...new Set(hashes)].filter((hash) => typeof hash === 'string');
    const scenarios = await Promise.all(wanted.map((hash) => this.scenario(hash)));
    return { entries, scenarios: scenarios.filter((one) => one !== null) };
  };

  readonly merge = async (copy: RecordCopy): Promise<Merged> => {
    await this.#opened;
    const learners = [...new Set(copy.entries.map((entry) => placeOf(entry).learner))];
    for (const compiled of copy.scenarios) this.#scenarios.set(compiled.scenarioHash, compiled);
    const before = (await Promise.all(learners.map((learner) => this.#entries(learner)))).flat();
    const added = missingFrom(before, copy.entries).length;
    const kept = await this.#writes.inTurn(() => this.#mergeNow(copy));
    for (const learner of learners) this.#announce(learner);
    return { added, learners, forks: forksOf(mergeEntries(before, copy.entries)), kept };
  };

  async #mergeNow(copy: RecordCopy): Promise<boolean> {
    try {
      if (this.#legs.readOnly) return false;
      await this.#legs.merge(copy);
      if (this.#isLasting()) this.#cache.drop();
      else this.#cache.merge(copy.entries);
      return this.#isLasting();
    } catch (error) {
      console.warn('The copy cannot be taken in:', error);
      return false;
    }
  }

  readonly seal = async (hash: string): Promise<Seal | null> => {
    await this.#opened;
    const { db, readOnly } = this.#legs;
    return db && !readOnly ? sealHash(db, hash).catch(() => null) : null;
  };

  readonly erase = async (who?: string): Promise<void> => {
    await this.#opened;
    this.#writes.drop(who);
    this.#cache.drop(who);
    await this.#writes.inTurn(() => (who === undefined ? this.#legs.eraseAll() : this.#legs.erase(who)));
    if (who === undefined) this.#scenarios.clear();
    this.#announce(who ?? null);
  };
}
