import { useMemo } from 'react';
import { openPlan, type Plan } from '../core/progress/plan.ts';
import type { CheckedRolePlay } from '../core/progress/plan-role-plays.ts';
import { personOf } from '../core/reports/summary.ts';
import { OpenPlan } from '../features/plan/OpenPlan.tsx';
import type { PlanWorld } from '../features/plan/plan-world.ts';
import { readPlanFragment } from '../integrations/plan-link.ts';
import { createOpenedPlans } from './opened-plans.ts';
import { rolePlayChecker } from './role-play-checker.ts';
import { openServices } from './services.ts';
import { keepTrainerPlays, trainerPlays } from './trainer-plays.ts';

interface PlanIslandProps extends Pick<PlanWorld, 'courses' | 'hrefs'> {
  readonly worldHref: string;
}

/** Hands the page the record, and a worker that checks what a plan brings. */
export function PlanIsland({ courses, hrefs, worldHref }: PlanIslandProps) {
  const world = useMemo((): PlanWorld => {
    const check = rolePlayChecker(worldHref);
    return {
      courses,
      hrefs,
      linked: location.hash.startsWith('#plan=') ? (readPlanFragment(location.hash) ?? 'bad') : null,
      other,
      check: ({ rolePlays }) => check(rolePlays),
      open: takeOn,
      ...createOpenedPlans(courses),
      trainerPlays,
    };
  }, [courses, hrefs, worldHref]);
  return <OpenPlan world={world} />;
}

async function other({ learner }: Plan): Promise<{ readonly name: string | null } | null> {
  const { store } = openServices();
  const [here, events] = await Promise.all([store.learner(), store.read()]);
  if (events.length === 0 || here === learner || personOf(events) === learner) return null;
  return { name: (await store.state()).name?.trim() || null };
}

/** A record that is empty, or somebody else's, takes the plan's id; a record that goes on keeps its own and notes the plan's. */
async function takeOn(plan: Plan, checked: readonly CheckedRolePlay[], isMine: boolean): Promise<boolean> {
  const { store } = openServices();
  const before = await store.read();
  if (before.length === 0 || !isMine) await store.become(plan.learner);
  const sound = checked.flatMap(({ compiled }) => compiled ?? []);
  for (const compiled of sound) await store.keepScenario(compiled);
  keepTrainerPlays(sound.map(({ scenario, scenarioHash }) => ({ hash: scenarioHash, title: scenario.title })));
  return (await store.append(openPlan(plan, await store.read()))).kept;
}
