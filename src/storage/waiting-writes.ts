import type { Dated, WholeEntry, Written } from '../core/progress/chain.ts';
import { whyFailed } from './database.ts';

interface Waiting {
  readonly learner: string;
  readonly draft: Dated;
}

interface WaitingOptions {
  readonly write: (learner: string, drafts: readonly Dated[]) => Promise<Written>;
  /** Makes a dead connection new; a failed disk leaves one behind even after space is free again. */
  readonly reopen: () => Promise<void>;
  readonly onWritten: (learner: string, written: Written) => void;
  readonly onChange: () => void;
  /** True once this page must not write any more: trying again would change nothing. */
  readonly isStopped: () => boolean;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** What is to be written, in order. What fails stays here, in memory, and is tried again at growing pauses. */
export class WaitingWrites {
  why: ReturnType<typeof whyFailed> | null = null;
  readonly #options: WaitingOptions;
  #waiting: Waiting[] = [];
  #pause = FIRST_PAUSE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: WaitingOptions) {
    this.#options = options;
  }

  get count(): number {
    return this.#waiting.length;
  }

  of(learner: string): Dated[] {
    return this.#waiting.filter((one) => one.learner === learner).map((one) => one.draft);
  }

  drop(learner?: string): void {
    this.#waiting = learner === undefined ? [] : this.#waiting.filter((one) => one.learner !== learner);
    if (this.#waiting.length === 0) this.#settle();
  }

  /** Writes drafts after all that waits already. Gives what was written, or null where all of it still waits. */
  add(learner: string, drafts: readonly Dated[]): Promise<readonly WholeEntry[] | null> {
    this.#waiting.push(...drafts.map((draft) => ({ learner, draft })));
    return this.inTurn(() => this.#flush());
  }

  /** Runs an act after all earlier ones of this page. */
  inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(act, act);
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** Tries again at once, on a new connection. */
  retry(): Promise<readonly WholeEntry[] | null> {
    clearTimeout(this.#timer);
    return this.inTurn(async () => {
      try {
        await this.#options.reopen();
      } catch (error) {
        return this.#fail(error);
      }
      return this.#flush();
    });
  }

  async #flush(): Promise<readonly WholeEntry[] | null> {
    const entries: WholeEntry[] = [];
    while (this.#waiting.length > 0) {
      const { learner } = this.#waiting[0]!;
      const drafts = this.of(learner);
      try {
        const written = await this.#options.write(learner, drafts);
        this.#waiting = this.#waiting.filter((one) => one.learner !== learner || !drafts.includes(one.draft));
        entries.push(...written.entries);
        this.#options.onWritten(learner, written);
      } catch (error) {
        return this.#fail(error);
      }
    }
    this.#settle();
    return entries;
  }

  #settle(): void {
    if (this.why === null) return;
    this.why = null;
    this.#pause = FIRST_PAUSE;
    this.#options.onChange();
  }

  #fail(error: unknown): null {
    this.why = whyFailed(error);
    this.#options.onChange();
    // A store that was emptied on purpose is not filled again behind the learner's back.
    if (this.why !== 'lost' && !this.#options.isStopped()) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.retry(), this.#pause);
      this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
    }
    return null;
  }
}
