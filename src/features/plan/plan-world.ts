import type { Course } from '../../core/curriculum/course.ts';
import type { Day } from '../../core/days.ts';
import type { EventData } from '../../core/progress/events.ts';
import type { OpenedPlan } from '../../core/progress/own-plan.ts';
import type { OwnStanding } from '../../core/progress/own-view.ts';
import type { Plan } from '../../core/progress/plan.ts';
import type { CheckedRolePlay } from '../../core/progress/plan-role-plays.ts';

/** A role-play that a trainer's plan brought to this device. */
export interface TrainerPlay {
  readonly hash: string;
  readonly title: string;
}

/** The plans that the present learner took on, and what they ask for on a day. */
export interface OpenedHere {
  readonly plans: readonly OpenedPlan[];
  readonly standings: readonly OwnStanding[];
  readonly today: Day;
  /** What managers saw at work. */
  readonly observed: readonly EventData<'practice.observed'>[];
}

/** What the page needs of the world. */
export interface PlanWorld {
  readonly courses: readonly Course[];
  /** The text of the plan that the address carries, or null; `bad` where it carries one that cannot be read. */
  readonly linked: string | 'bad' | null;
  /** Who works here: null where the record is empty, or already known by this plan's id. */
  readonly other: (plan: Plan) => Promise<{ readonly name: string | null } | null>;
  /** Null where checking took too long. */
  readonly check: (plan: Plan) => Promise<readonly CheckedRolePlay[] | null>;
  /** Takes the plan into the record; `isMine` says that the present learner is meant. Gives whether it was saved. */
  readonly open: (plan: Plan, checked: readonly CheckedRolePlay[], isMine: boolean) => Promise<boolean>;
  /** Tells what was taken on, again after each change; gives the way to stop. */
  readonly followOpened: (tell: (here: OpenedHere) => void) => () => void;
  readonly putAway: (plan: string) => Promise<void>;
  readonly trainerPlays: () => readonly TrainerPlay[];
  readonly hrefs: { readonly courses: string; readonly play: string };
}
