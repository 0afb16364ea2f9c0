import type { Course } from '../core/curriculum/course.ts';
import { ruleLevels } from '../core/progress/levels.ts';
import { RuleLevel } from '../features/learn/RuleLevel.tsx';
import { useGrowth } from '../features/learn/use-growth.ts';
import { openGrowthServices } from './growth-services.ts';

interface RuleLevelIslandProps {
  readonly rule: { readonly id: string; readonly know: boolean };
  readonly courses: readonly Course[];
}

/** The learner's own level on the page of a rule. A page that cannot read the record says nothing of levels. */
export function RuleLevelIsland({ rule, courses }: RuleLevelIslandProps) {
  const reading = useGrowth(openGrowthServices, courses);
  if (reading.kind !== 'read') return null;
  const [reached] = ruleLevels(reading.growth.evidence, [rule]);
  return reached ? <RuleLevel reached={reached} know={rule.know} /> : null;
}
