import type { Rule } from '../core/curriculum/competency.ts';
import type { Plan } from '../core/progress/plan.ts';
import { checkRolePlays } from '../core/progress/plan-role-plays.ts';
import type { PersonEntry } from '../core/scenario/people.ts';

export interface PlanRequest {
  readonly rolePlays: Plan['rolePlays'];
  /** The address of this site's rules and people. */
  readonly worldHref: string;
}

/** Checks and proves role-plays of unknown origin away from the page: whoever asks ends this worker when it takes too long. */
self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; request: PlanRequest }>) => {
  try {
    const answered = await fetch(data.request.worldHref);
    const { rules, people } = (await answered.json()) as { rules: readonly Rule[]; people: readonly PersonEntry[] };
    const catalogue = { competencies: [], rules: new Map(rules.map((rule) => [rule.id, rule])) };
    self.postMessage({ id: data.id, answer: checkRolePlays(data.request.rolePlays, { catalogue, people }) });
  } catch (error) {
    self.postMessage({ id: data.id, problem: String(error) });
  }
});
