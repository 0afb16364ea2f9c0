import type { View, ViewRow } from '../view.ts';
import { day, makeView, text } from './make-view.ts';
import { namesOf, titleOf, type ViewInput } from './view-input.ts';

/** What was seen at work. */
export function signOffsView(input: ViewInput): View {
  const names = namesOf(input);
  const rows = input.team.signOffs
    .filter(({ person }) => names.has(person))
    .map((one): ViewRow => {
      const { person, course } = one;
      const cells = [names.get(person)!, one.day, one.by || null, one.text || null, course && titleOf(input, course)];
      return { key: one.id, person, cells, tags: {} };
    });
  return makeView('signOffs', { columns: [text('name'), day('day'), text('by', 'text', 'course')], rows });
}
