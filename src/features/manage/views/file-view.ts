import { manage } from '#messages/manage.ts';
import { dayIn } from '../../../core/days.ts';
import type { Mark, View, ViewRow } from '../view.ts';
import { day, makeView, number, status, text } from './make-view.ts';
import { namesOf, type ViewInput } from './view-input.ts';

const SEAL: Readonly<Record<'sealed' | 'none' | 'otherKey', Mark>> = {
  sealed: { sign: '✓', tone: 'good' },
  none: { sign: '–', tone: 'warn' },
  otherKey: { sign: '≠', tone: 'warn' },
};

/** The files that were taken in; a second key of one person is another device, and is shown as such. */
export function filesView(input: ViewInput): View {
  const names = namesOf(input);
  const firstKeys = new Map<string, string>();
  const rows = input.files
    .toSorted((a, b) => (a.taken < b.taken ? -1 : 1))
    .map((file): ViewRow => {
      const first = firstKeys.get(file.person) ?? file.key;
      if (first !== null) firstKeys.set(file.person, first);
      const seal = file.key === null ? 'none' : file.key === first ? 'sealed' : 'otherKey';
      const made = file.made.slice(0, 10);
      const name = names.get(file.person) ?? manage.nameless(file.person);
      const age = input.today - dayIn(made);
      const marks: (Mark | undefined)[] = Array.from({ length: 6 });
      return {
        key: file.hash,
        person: file.person,
        cells: [name, file.name || null, made, age, file.taken.slice(0, 10), file.events, manage.seal[seal]],
        marks: [...marks, SEAL[seal]],
        tags: { seal: [manage.seal[seal]] },
      };
    });
  const columns = [text('name', 'file'), day('made'), number('days'), day('taken'), number('events'), status('seal')];
  return makeView('files', { columns, rows, filters: { seal: manage.columns.seal } });
}
