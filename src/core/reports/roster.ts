import type { Member } from './team.ts';

/** Why a row was not taken. */
export type RosterReason = 'noName' | 'noId' | 'sameId' | 'tooLong' | 'columns';
export interface RosterProblem {
  /** The line in the file, counted from 1. */
  readonly line: number;
  readonly reason: RosterReason;
  /** Whose row it is: the id, or the name where there is none. */
  readonly who: string;
}
export interface ReadRoster {
  readonly members: readonly Member[];
  readonly problems: readonly RosterProblem[];
}
