import type { Entry } from '../core/progress/chain.ts';
import type { Journal, JournalAppend } from './journal.ts';

/**
 * The journal after the database: what it could not take is owed to it, and tried again with the next write, because it may
 * only be short of room. While something is owed, the record stands in one place only.
 */
export class JournalDebt {
  readonly #owed = new Map<string, readonly Entry[]>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get isBehind(): boolean {
    return this.#owed.size > 0;
  }

  /** Writes entries, and what is owed before them. Never rejects: the database has them already. */
  async add(journal: Journal | null, { learner, device, entries }: JournalAppend): Promise<void> {
    if (!journal) return;
    const wasBehind = this.isBehind;
    const owed = [...(this.#owed.get(learner) ?? []), ...entries];
    try {
      await journal.append({ learner, device, entries: owed });
      this.#owed.delete(learner);
    } catch (error) {
      console.warn('The journal could not be written:', error);
      this.#owed.set(learner, owed);
    }
    if (wasBehind !== this.isBehind) this.#onChange();
  }

  drop(learner?: string): void {
    if (learner === undefined) this.#owed.clear();
    else this.#owed.delete(learner);
  }
}
