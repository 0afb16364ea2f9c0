import type { CopyProblem } from '../../core/progress/copy-file.ts';
import type { Member, Team } from '../../core/reports/team.ts';

/** What became of one file; the store's own type says the same. */
export type TakenFile =
  | { readonly kind: 'taken'; readonly person: string; readonly added: number; readonly forked: boolean }
  | { readonly kind: 'known'; readonly person: string }
  | { readonly kind: 'refused'; readonly problem: CopyProblem };

/** Who of the list has not handed in, and the names of those who did and are in no list. */
export interface Missing {
  readonly team: Team;
  readonly members: readonly Member[];
  readonly strangers: readonly string[];
}

export interface CollectWorld {
  readonly take: (file: File) => Promise<TakenFile>;
  readonly missing: () => Promise<Missing>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly hrefs: { readonly report: string; readonly team: string; readonly handIn: string };
}
