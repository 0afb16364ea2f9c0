import { ruleRange } from '../outlook.ts';
import { choicesOf } from '../program.ts';
import { pointsPerRule } from '../score.ts';
import { type Check, warning } from './evidence.ts';

/** W607: choices promise points on a rule, yet no path to an ending comes out above zero on it. */
export const unearnableRule: Check = ({ scenario, outlook }) => {
  if (!outlook) return [];
  const promised = new Set<string>();
  for (const choice of scenario.scenes.flatMap(choicesOf))
    for (const [rule, points] of pointsPerRule(choice)) if (points > 0) promised.add(rule);
  return [...promised]
    .filter((rule) => ruleRange(outlook, rule).best <= 0)
    .map((rule) => warning('W607', { rule }, {}));
};
