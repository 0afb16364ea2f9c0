import type { Path } from '../../../core/curriculum/path.ts';
import type { Day } from '../../../core/days.ts';
import type { OwnView } from '../../../core/progress/own-view.ts';
import type { HomeGrowth } from './home-growth.ts';
import type { CourseLinks } from './home-links.ts';

/** What the home is told, and each of its parts gets what it shows of it. */
export interface HomeProps {
  readonly view: OwnView;
  /** The day that due dates are counted from. */
  readonly today: Day;
  readonly links: readonly CourseLinks[];
  readonly recordHref: string;
  readonly practiseHref: string;
  readonly planHref: string;
  readonly handInHref: string;
  /** The role-plays that a trainer's plan brought to this device. */
  readonly trainerPlays: readonly { readonly href: string; readonly title: string }[];
  /** True once the record has been read; before that the page shows what a newcomer sees. */
  readonly isRead: boolean;
  readonly onName: (name: string, role?: string) => void;
  /** The roles that can be named with the name. */
  readonly roles?: readonly Path[];
  /** What is due and how far the rules are, once that has been worked out. */
  readonly growth?: HomeGrowth | null;
}
