import { choicesOf } from '../program.ts';
import type { Check } from './check.ts';

export const e306: Check<'E306'> = {
  code: 'E306',
  bad: ['## Check', '', '- [One moment, please.](#goodbye)', '- [One moment, please.](#check)'],
  good: ['## Check', '', '- [One moment, please.](#goodbye)', '- [Shall I call you back?](#goodbye)'],
  // Twins with one link and the same conditions have one id, and nothing can search them; others are found by the search.
  *run({ scenario, spots, endings }) {
    for (const scene of scenario.scenes) {
      const ids = choicesOf(scene).map((choice) => choice.id);
      const ending = endings.get(scene.id);
      const above = spots.scenes.get(scene.id)!.line - 1;
      const items = ending?.kind === 'bullets' ? ending.list.items.filter((item) => item.link) : [];
      for (const [index, choice] of choicesOf(scene).entries()) {
        const twin = ids.indexOf(choice.id);
        if (twin === index) continue;
        const at = items[index]!.at;
        const values = { text: choice.text, line: items[twin]!.at.line + above };
        yield { code: 'E306', at: { line: at.line + above, column: at.column + 2 }, values };
      }
    }
  },
};
