import type { CopyProblem } from '../../core/progress/copy-file.ts';
import type { Member, Team } from '../../core/reports/team.ts';

/** What became of one file; the store's own type says the same. */
export type TakenFile =
  | { readonly kind: 'taken'; readonly person: string; readonly added: number; readonly forked: boolean }
  | { readonly kind: 'known'; readonly person: string }
  | { readonly kind: 'refused'; readonly problem: CopyProblem };

export interface CollectWorld {
  readonly take: (file: File) => Promise<TakenFile>;
  readonly missing: () => Promise<{ readonly team: Team; readonly members: readonly Member[] }>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly hrefs: { readonly report: string; readonly team: string; readonly handIn: string };
}
