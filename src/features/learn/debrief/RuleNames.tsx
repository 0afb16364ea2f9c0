import { debrief as words } from '#messages/debrief.ts';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';

interface RuleNamesProps {
  readonly ids: readonly string[];
  readonly rules: ReadonlyMap<string, RuleLink>;
}

/** Rules by name, each with the way to its lesson. */
export function RuleNames({ ids, rules }: RuleNamesProps) {
  return (
    <ul className="plain rule-names">
      {ids.map((id) => {
        const rule = rules.get(id);
        return (
          <li key={id}>
            <strong>{rule?.title ?? id}</strong>
            {rule?.lesson && <a href={rule.lesson.href}>{words.lesson(rule.lesson.title)}</a>}
          </li>
        );
      })}
    </ul>
  );
}
