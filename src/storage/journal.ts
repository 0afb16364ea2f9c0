import { type Dated, type Entry, extend, type Head, type Written } from '../core/progress/chain.ts';
import type { RecordCopy } from '../core/progress/progress-store.ts';
import { headOf } from '../core/progress/record.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';

/** The second leg: a file per learner, which a worker appends to. Every promise rejects where the file cannot be had. */
export interface Journal {
  /** A write is under way, and lines will follow it soon: the file may be taken in hand already. Nothing is written. */
  readonly announce?: (learner: string) => void;
  readonly append: (request: JournalAppend) => Promise<void>;
  readonly keepScenario: (learner: string, device: string, compiled: CompiledScenario) => Promise<void>;
  /** What each file holds, without its events. */
  readonly scan: () => Promise<readonly JournalSummary[]>;
  /** What is sound of a learner's file. */
  readonly read: (learner: string) => Promise<JournalContent>;
  /** Writes the file anew: what is sound of it, and what is given. */
  readonly rebuild: (learner: string, device: string, copy: RecordCopy) => Promise<void>;
  /** Removes one learner's file, or all. */
  readonly remove: (learner?: string) => Promise<void>;
}

export interface JournalAppend {
  readonly learner: string;
  readonly device: string;
  readonly entries: readonly Entry[];
  /** Where the journal stands alone: the link it must end with. Rejects with JournalMovedError where another tab wrote. */
  readonly after?: string;
}

export interface JournalSummary {
  readonly learner: string;
  /** The device that wrote the file. */
  readonly device: string;
  readonly count: number;
  /** Of the writing device's own chain. */
  readonly end: { readonly n: number; readonly link: string };
  /** A line could not be read, or a chain does not fit. */
  readonly damaged: boolean;
}

export interface JournalContent extends RecordCopy {
  /** Entries that can be read and follow from nothing in the file: what they follow from may stand in the database. */
  readonly loose: readonly Entry[];
  readonly damaged: boolean;
}

export type JournalRequest =
  | { readonly act: 'announce'; readonly learner: string }
  | ({ readonly act: 'append' } & JournalAppend)
  | {
      readonly act: 'scenario';
      readonly learner: string;
      readonly device: string;
      readonly compiled: CompiledScenario;
    }
  | { readonly act: 'scan' }
  | { readonly act: 'read'; readonly learner: string }
  | { readonly act: 'rebuild'; readonly learner: string; readonly device: string; readonly copy: RecordCopy }
  | { readonly act: 'remove'; readonly learner: string | null };

export class JournalMovedError extends Error {
  override readonly name = 'JournalMovedError';
}

/** Takes the way to the worker (a request in, its answer out), gives the journal. */
export function createJournal(ask: (request: JournalRequest) => Promise<unknown>): Journal {
  return {
    // Where it fails, the write itself will say so.
    announce: (learner) => void ask({ act: 'announce', learner }).catch(() => {}),
    append: async (request) => {
      const answer = await ask({ act: 'append', ...request });
      if (answer === 'moved') throw new JournalMovedError();
    },
    keepScenario: async (learner, device, compiled) => void (await ask({ act: 'scenario', learner, device, compiled })),
    scan: async () => (await ask({ act: 'scan' })) as readonly JournalSummary[],
    read: async (learner) => (await ask({ act: 'read', learner })) as JournalContent,
    rebuild: async (learner, device, copy) => void (await ask({ act: 'rebuild', learner, device, copy })),
    remove: async (learner) => void (await ask({ act: 'remove', learner: learner ?? null })),
  };
}

export interface JournalWrite {
  readonly known: Head;
  readonly drafts: readonly Dated[];
  /** Another tab wrote meanwhile: what this page has read is out of date. */
  readonly reread: () => void;
}

/** A write where the journal stands alone: at the end that the file really has. */
export async function appendToJournalAlone(
  journal: Journal,
  { known, drafts, reread }: JournalWrite,
): Promise<Written> {
  const { learner, device } = known;
  for (let head = known; ; ) {
    const written = extend(head, drafts);
    try {
      await journal.append({ learner, device, entries: written.entries, after: head.link });
      return written;
    } catch (error) {
      if (!(error instanceof JournalMovedError)) throw error;
      head = headOf((await journal.read(learner)).entries, learner, device);
      reread();
    }
  }
}
