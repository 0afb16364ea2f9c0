import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import type { Play } from '../../../core/scenario/replay.ts';
import { competencySums, NO_DECISIONS, ruleSums } from '../../../core/scenario/rule-score.ts';
import type { ScoreGroup } from '../../../parts/ScoreByRule.tsx';

/** The rules that a play decided about, under their competencies. */
export function scoreGroups(play: Play, rules: ReadonlyMap<string, RuleLink>): readonly ScoreGroup[] {
  const competencies = competencySums(play, (rule) => rules.get(rule)?.competency?.id ?? null);
  const groups = new Map<string, ScoreGroup>();
  for (const [id, sum] of ruleSums(play)) {
    const rule = rules.get(id);
    if (!rule?.competency) continue;
    const { id: competency, title } = rule.competency;
    const known = groups.get(competency) ?? { title, sum: competencies.get(competency) ?? NO_DECISIONS, rules: [] };
    const row = { id, title: rule.title, sum, lesson: rule.lesson };
    groups.set(competency, { ...known, rules: [...known.rules, row] });
  }
  return [...groups.values()];
}
