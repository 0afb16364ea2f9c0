import type { Course } from '../core/curriculum/course.ts';
import { dayAt } from '../core/days.ts';
import { plansInForce, putAway } from '../core/progress/own-plan.ts';
import { ownView } from '../core/progress/own-view.ts';
import type { PlanWorld } from '../features/plan/plan-world.ts';
import { openServices } from './services.ts';

/** The plans of the present learner, as the record has them. */
export function createOpenedPlans(courses: readonly Course[]): Pick<PlanWorld, 'followOpened' | 'putAway'> {
  return {
    followOpened: (tell) => {
      const { store, now } = openServices();
      const show = async () => {
        const [state, events] = await Promise.all([store.state(), store.read()]);
        const today = dayAt(now(), -new Date(now()).getTimezoneOffset());
        const { standings } = ownView(courses, { state, events, today });
        const observed = events.flatMap(({ type, data }) => (type === 'practice.observed' ? [data] : []));
        tell({ plans: plansInForce(state.plans), standings, today, observed });
      };
      void show().catch(() => {});
      return store.watch(() => void show());
    },
    putAway: async (plan) => {
      const { store } = openServices();
      const known = (await store.state()).plans.get(plan);
      if (known) await store.append([putAway(known)]);
    },
  };
}
