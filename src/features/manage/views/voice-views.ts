import { learn } from '#messages/learn.ts';
import { manage } from '#messages/manage.ts';
import { survey } from '#messages/survey.ts';
import { type AnswerRow, customerRows, surveyRows, writtenAnswers } from '../../../core/reports/survey-report.ts';
import type { View, ViewRow } from '../view.ts';
import { day, makeView, number, text } from './make-view.ts';
import { PERSON_FILTERS, personTags } from './people-views.ts';
import { rounded } from './play-views.ts';
import { titleOf, type ViewInput } from './view-input.ts';

/** What learners said about courses, and customers in role-plays about them. */
export function surveysView(input: ViewInput): View {
  const figures = [...surveyRows(input.people), ...customerRows(input.people)].map((row): ViewRow => {
    const about = titleOf(input, row.about);
    const who = row.kind === 'customer' ? manage.customer : manage.learners;
    const mean = row.mean === null ? null : rounded(row.mean);
    const cells = [about, who, questionOf(row), row.n, mean, spreadOf(row)];
    return { key: `${row.kind}/${row.about}/${row.question}`, cells, tags: { about: [about] } };
  });
  const texts = writtenAnswers(input.people).map((one): ViewRow => {
    const about = titleOf(input, one.course);
    return {
      key: `${one.person.person}/${one.kind}/${one.course}/${one.question}`,
      person: one.person.person,
      cells: [about, one.person.name, questionOf(one), 1, null, one.answer],
      tags: { about: [about] },
    };
  });
  const columns = [text('about', 'from', 'question'), number('answers', 'mean'), text('spread')];
  return makeView('surveys', { columns, rows: [...figures, ...texts], filters: { about: manage.columns.about } });
}

function questionOf({ kind, question }: Pick<AnswerRow, 'kind' | 'question'>): string {
  const ofCustomers = learn.survey as Readonly<Record<string, string>>;
  const asked = kind === 'customer' ? ofCustomers[question] : survey.questions[question]?.question;
  return asked ?? question;
}

function spreadOf({ question, spread }: AnswerRow): string {
  return spread.map(({ answer, n }) => `${n} × ${survey.questions[question]?.options?.[answer] ?? answer}`).join('; ');
}

/** What learners wrote to the manager, and the answers. */
export function notesView(input: ViewInput): View {
  const rows = input.people.flatMap((person) =>
    (person.summary?.notes ?? []).map((note): ViewRow => {
      const kept = input.team.answers.findLast((one) => one.note === note.id && one.person === person.person);
      const on = note.on.slice(note.on.indexOf(':') + 1);
      const about = titleOf(input, on.slice(on.indexOf('/') + 1));
      return {
        key: note.id,
        person: person.person,
        group: person.team,
        cells: [person.name, note.at.slice(0, 10), about, note.text, kept?.text ?? note.answer?.text ?? null],
        tags: personTags(person, input),
      };
    }),
  );
  const columns = [text('name'), day('day'), text('noteOn', 'note', 'answer')];
  return makeView('notes', { columns, rows, filters: PERSON_FILTERS });
}
