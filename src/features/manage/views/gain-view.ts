import { manage } from '#messages/manage.ts';
import { gainFigures } from '../../../core/progress/gain.ts';
import { type GainRow, gainRows } from '../../../core/reports/gain-report.ts';
import type { View, ViewRow } from '../view.ts';
import { makeView, number, status, text } from './make-view.ts';
import type { ViewInput } from './view-input.ts';

/** What courses have changed: right answers before and after, over the same rules. */
export function gainView({ people, courses, catalogue }: ViewInput): View {
  const rows = gainRows(people.map(({ person, summary }) => ({ person, gains: summary?.gains ?? [] })));
  const titleOf = (list: readonly { readonly id: string; readonly title: string }[], id: string) =>
    list.find((one) => one.id === id)?.title ?? id;
  const order = (id: string) => courses.findIndex((course) => course.id === id);
  const shown = rows
    .toSorted((a, b) => order(a.course) - order(b.course))
    .map((row): ViewRow => {
      const course = titleOf(courses, row.course);
      const what = row.competency === null ? manage.wholeCourse : titleOf(catalogue.competencies, row.competency);
      const cells = [course, what, row.people, ...figuresOf(row)];
      return { key: `${row.course}/${row.competency ?? ''}`, cells, tags: { course: [course], competency: [what] } };
    });
  return makeView('gain', {
    columns: [
      text('course', 'competency'),
      number('people', 'asked', 'rightBefore', 'rightAfter', 'gain', 'normalised'),
      status('state'),
    ],
    rows: shown,
    filters: { course: manage.columns.course, competency: manage.columns.competency },
  });
}

function figuresOf({ sum, people }: GainRow) {
  if (!sum) return [null, null, null, null, null, manage.hidden(people)];
  const { before, after, points, normalised } = gainFigures(sum);
  return [sum.asked, before, after, points, normalised, null];
}
