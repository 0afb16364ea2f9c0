import { type Dated, type Entry, emptyHead, extend, type Head, type Written } from '../core/progress/chain.ts';
import type { RecordCopy, StartFinding } from '../core/progress/progress-store.ts';
import { byLearner, headOf } from '../core/progress/record.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { type DatabaseOptions, NewerStoreError, type RecordDatabase } from './database.ts';
import { openDatabase, withLimit } from './database-open.ts';
import * as tables from './database-record.ts';
import type { HeadsBox } from './heads.ts';
import { appendToJournalAlone, type Journal } from './journal.ts';
import { JournalDebt } from './journal-debt.ts';
import { compareLegs, startSafely } from './start-up.ts';

export interface LegsOptions {
  /** null: this browser has no database. */
  readonly database: Omit<DatabaseOptions, 'onVersionChange'> | null;
  readonly journal: Journal | null;
  readonly heads: HeadsBox | null;
  readonly newId: () => string;
  /** Something about the legs changed: one gave way, or a newer tab wants this page to stop. */
  readonly onChange: () => void;
  /** The later comparison put events back that this page may have read without. */
  readonly onRestored: () => void;
}

/** A write that hangs is a write that failed; should it go through after all, its ids are found at the next try. */
const WRITE_LIMIT = 15_000;

/** The two places that the record is kept in, as one: database first, then journal, or whichever there is. */
export class Legs {
  db: RecordDatabase | null = null;
  journal: Journal | null;
  identity: tables.Identity = { device: '', learner: '' };
  findings: readonly StartFinding[] = [];
  readOnly: 'newerStore' | 'newerTab' | null = null;
  wasRefused = false;
  readonly #options: LegsOptions;
  readonly #heads = new Map<string, Head>();
  readonly #behind: JournalDebt;
  #comparing: Promise<void> = Promise.resolve();

  constructor(options: LegsOptions) {
    this.#options = options;
    this.journal = options.journal;
    this.#behind = new JournalDebt(options.onChange);
  }

  /** Opens what there is and compares it. Never rejects: what cannot be had is left out. */
  async open(): Promise<void> {
    await this.openDatabase().catch(() => {});
    const heads = this.#options.heads?.read() ?? null;
    const { newId } = this.#options;
    if (this.readOnly) {
      this.identity = (await tables.readIdentity(this.db!)) ?? { device: newId(), learner: newId() };
      return;
    }
    const { legs, ...started } = await startSafely({ db: this.db, journal: this.journal, heads }, newId);
    this.wasRefused ||= this.db !== null && legs.db === null;
    this.db = legs.db;
    this.journal = legs.journal;
    this.identity = started.identity;
    this.findings = started.findings;
    if (!started.compared) this.#comparing = this.#compareLater();
  }

  /** Opens the database anew, as after an error that left the connection dead. Rejects where that fails. */
  async openDatabase(): Promise<void> {
    if (!this.#options.database) return;
    this.db?.close({ disableAutoOpen: true });
    try {
      const onVersionChange = () => this.#stopFor('newerTab');
      const { db, isNewer } = await openDatabase({ ...this.#options.database, onVersionChange });
      this.db = db;
      if (isNewer) this.#stopFor('newerStore');
    } catch (error) {
      this.wasRefused = true;
      throw error;
    }
  }

  #stopFor(why: 'newerStore' | 'newerTab'): void {
    this.readOnly = why;
    this.#options.onChange();
  }

  async #compareLater(): Promise<void> {
    if (!this.db || !this.journal) return;
    try {
      const events = await compareLegs(this.db, this.journal, this.identity.device);
      if (events > 0) {
        this.findings = [...this.findings, { kind: 'restored', events, from: 'journal' }];
        this.#options.onRestored();
      }
    } catch (error) {
      this.#giveUpJournal(error);
    }
    this.#options.onChange();
  }

  #giveUpJournal(error: unknown): void {
    if (this.journal) console.warn('The journal cannot be had:', error);
    this.journal = null;
    this.#options.onChange();
  }

  /** The chain's end as this page knows it. */
  head(learner: string): Head {
    return this.#heads.get(learner) ?? emptyHead(learner, this.identity.device);
  }

  /** Writes drafts at the end of this device's chain. Resolves once every leg has them; rejects with nothing written. */
  async write(learner: string, drafts: readonly Dated[], reread: () => void): Promise<Written> {
    const known = this.head(learner);
    let written: Written;
    if (this.db) {
      // The lines themselves wait: a journal ahead of a write that failed would bring it back at the next start.
      this.journal?.announce?.(learner);
      written = await withLimit(tables.appendToDatabase(this.db, { known, drafts }), WRITE_LIMIT).catch((error) => {
        if (error instanceof NewerStoreError) this.#stopFor('newerStore');
        throw error;
      });
      if (written.head.n > known.n + drafts.length) reread();
      await this.#behind.add(this.journal, { learner, device: known.device, entries: written.entries });
    } else if (this.journal) written = await appendToJournalAlone(this.journal, { known, drafts, reread });
    else written = extend(known, drafts);
    this.#heads.set(learner, written.head);
    this.#noteHeads();
    return written;
  }

  get isJournalBehind(): boolean {
    return this.#behind.isBehind;
  }

  #noteHeads(): void {
    if (!this.db && !this.journal) return;
    const before = this.#options.heads?.read();
    const ends = new Map(before?.device === this.identity.device ? before.ends : []);
    for (const head of this.#heads.values()) ends.set(head.learner, Math.max(head.n, ends.get(head.learner) ?? 0));
    this.#options.heads?.write({ ...this.identity, ends });
  }

  /** All entries of one learner, told page by page as they come; empty where nothing is kept. */
  async load(learner: string, told: (page: readonly Entry[]) => void): Promise<Entry[]> {
    if (this.db) {
      const head = await this.db.heads.get([learner, this.identity.device]);
      if (head) this.#heads.set(learner, head);
      return tables.readEntries(this.db, learner, told);
    }
    if (!this.journal) return [];
    const { entries } = await this.journal.read(learner);
    this.#heads.set(learner, headOf(entries, learner, this.identity.device));
    told(entries);
    return [...entries];
  }

  async learners(): Promise<string[]> {
    if (this.db) return tables.readLearners(this.db);
    return this.journal ? (await this.journal.scan()).map((file) => file.learner) : [];
  }

  /** After another tab changed who works here. */
  async rereadIdentity(): Promise<void> {
    this.#heads.clear();
    this.identity = (this.db && (await tables.readIdentity(this.db))) ?? this.identity;
  }

  async become(learner: string): Promise<void> {
    this.identity = { ...this.identity, learner };
    if (this.db && !this.readOnly) await tables.writeIdentity(this.db, this.identity);
    this.#noteHeads();
  }

  /** Takes verified entries into every leg. Gives those that were new. */
  async merge({ entries, scenarios }: RecordCopy): Promise<Entry[]> {
    const { device } = this.identity;
    if (!this.db) {
      for (const [learner, own] of byLearner(entries))
        await this.journal?.rebuild(learner, device, { entries: own, scenarios });
      return [...entries];
    }
    await this.db.scenarios.bulkPut([...scenarios]);
    const news = await tables.mergeIntoDatabase(this.db, device, entries);
    for (const [learner, own] of byLearner(news)) {
      const head = await this.db.heads.get([learner, device]);
      if (head) this.#heads.set(learner, head);
      await this.#behind.add(this.journal, { learner, device, entries: own });
    }
    this.#noteHeads();
    return news;
  }

  async keepScenario(compiled: CompiledScenario): Promise<void> {
    const { learner, device } = this.identity;
    await this.db?.scenarios.put(compiled);
    // A text that the journal lacks is added at the next start; the answers are what must not wait.
    await this.journal?.keepScenario(learner, device, compiled).catch((error) => console.warn(error));
  }

  async scenario(hash: string): Promise<CompiledScenario | null> {
    if (this.db) return (await this.db.scenarios.get(hash)) ?? null;
    const { scenarios } = (await this.journal?.read(this.identity.learner)) ?? { scenarios: [] };
    return scenarios.find((one) => one.scenarioHash === hash) ?? null;
  }

  /** Fills an emptied database again with what a page still knows, and goes on there. */
  async startAgain(copy: RecordCopy): Promise<void> {
    await this.openDatabase();
    const { learner, device } = this.identity;
    const isWhole = [...this.#heads.values()].every((head) => headOf(copy.entries, head.learner, device).n === head.n);
    this.identity = { learner, device: isWhole ? device : this.#options.newId() };
    if (!isWhole) this.#heads.clear();
    if (this.db) await tables.writeIdentity(this.db, this.identity);
    await this.merge(copy);
  }

  /** Journal and heads first: were they left, the next start would put back who was to be forgotten. */
  async erase(learner: string): Promise<void> {
    await this.#comparing;
    await this.journal?.remove(learner);
    const before = this.#options.heads?.read();
    if (before) {
      const ends = new Map(before.ends);
      ends.delete(learner);
      this.#options.heads?.write({ ...before, ends });
    }
    if (this.db) await tables.eraseFromDatabase(this.db, learner);
    this.#heads.delete(learner);
    this.#behind.drop(learner);
    if (learner === this.identity.learner) await this.become(this.#options.newId());
  }

  async eraseAll(): Promise<void> {
    await this.#comparing;
    await this.journal?.remove();
    this.#options.heads?.clear();
    this.#heads.clear();
    this.#behind.drop();
    if (this.db) await tables.eraseAll(this.db);
    this.identity = { learner: this.#options.newId(), device: this.#options.newId() };
    if (this.db) await tables.writeIdentity(this.db, this.identity);
  }
}
