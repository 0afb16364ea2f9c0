import type { Choice, Condition } from '../model.ts';
import { choicesOf } from '../program.ts';
import type { Check } from './check.ts';

export const e306: Check<'E306'> = {
  code: 'E306',
  bad: ['## Check', '', '- [One moment, please.](#goodbye)', '- [One moment, please.](#check)'],
  good: ['## Check', '', '- [One moment, please.](#goodbye)', '- [Shall I call you back?](#goodbye)'],
  *run({ scenario, spots, endings }) {
    for (const scene of scenario.scenes) {
      const choices = choicesOf(scene);
      const ending = endings.get(scene.id);
      const first = spots.scenes.get(scene.id)!.line - 1;
      const items = ending?.kind === 'bullets' ? ending.list.items.filter((item) => item.link) : [];
      for (const [index, choice] of choices.entries()) {
        const twin = choices
          .slice(0, index)
          .findIndex((other) => other.text === choice.text && !exclude(other, choice));
        if (twin < 0) continue;
        const { line, column } = items[index]!.link!.text.at;
        const values = { text: choice.text, line: items[twin]!.at.line + first };
        yield { code: 'E306', at: { line: line + first, column }, values };
      }
    }
  },
};

/** True where the conditions of two choices contradict each other, so that the learner never sees both. */
function exclude(a: Choice, b: Choice): boolean {
  return a.when.some((one) => b.when.some((other) => contradicts(one, other) || contradicts(other, one)));
}

function contradicts(one: Condition, other: Condition): boolean {
  if (!one.holds || other.holds) return false;
  if (one.kind === 'fact') return other.kind === 'fact' && one.fact === other.fact;
  return other.kind === 'meter' && one.meter === other.meter && one.atLeast >= other.atLeast;
}
