import type { Plan } from '../core/progress/plan.ts';
import type { CheckedRolePlay } from '../core/progress/plan-role-plays.ts';
import { askWorker } from '../workers/ask-worker.ts';
import planWorker from '../workers/plan.worker.ts?worker&url';
import { trustedWorker } from '../workers/trusted-worker.ts';

const CHECK_LIMIT = 30_000;

export type CheckRolePlays = (rolePlays: Plan['rolePlays']) => Promise<readonly CheckedRolePlay[] | null>;

/** Checks role-plays as text, away from the page, against this site's rules and people; null where it takes too long. */
export function rolePlayChecker(worldHref: string): CheckRolePlays {
  const ask = askWorker(() => new Worker(trustedWorker(planWorker), { type: 'module' }), CHECK_LIMIT);
  return (rolePlays) =>
    ask({ rolePlays, worldHref: new URL(worldHref, location.href).href }).then(
      (found) => found as readonly CheckedRolePlay[],
      () => null,
    );
}
