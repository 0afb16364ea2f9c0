import type { CopyProblem, ReadCopy } from '../../core/progress/copy-file.ts';
import type { ProgressStore } from '../../core/progress/progress-store.ts';
import type { Result } from '../../core/result.ts';
import type { EndedAttempt } from './event-lines.ts';

/** What the browser says about storage; the island asks it. */
export interface StorageLine {
  readonly usedBytes: number | null;
  readonly isPersisted: boolean;
  readonly deletesAfterAWeek: boolean;
}

/** What the record page needs of the world. */
export interface RecordWorld {
  readonly store: ProgressStore;
  /** Saves one learner's record, or everybody's, and gives the file's name. */
  readonly saveCopy: (learner?: string) => Promise<string>;
  readonly readFile: (file: Blob) => Promise<Result<ReadCopy, CopyProblem>>;
  /** Deletes one learner's record, or all that this site keeps on the device. Rejects where something is left. */
  readonly erase: (learner?: string) => Promise<void>;
  readonly storageLine: () => Promise<StorageLine>;
  /** The address at which an ended role-play is looked back on. */
  readonly lookBackHref: (ended: EndedAttempt) => string;
  readonly askToPersist: () => void;
}
