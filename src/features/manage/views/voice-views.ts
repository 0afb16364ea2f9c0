import { learn } from '#messages/learn.ts';
import { manage } from '#messages/manage.ts';
import { survey } from '#messages/survey.ts';
import { dayIn } from '../../../core/days.ts';
import { type FollowUp, followUps } from '../../../core/reports/follow-up.ts';
import { type AnswerRow, customerRows, surveyRows, writtenAnswers } from '../../../core/reports/survey-report.ts';
import { filtersOf, type Mark, type View, type ViewRow } from '../view.ts';
import { PERSON_FILTERS, personTags } from './people-views.ts';
import { rounded } from './play-views.ts';
import type { ViewInput } from './view-input.ts';

const { columns: words } = manage;

function titleOf({ courses }: ViewInput, id: string): string {
  const steps = courses.flatMap((course) => course.steps);
  return courses.find((one) => one.id === id)?.title ?? steps.find((one) => one.id === id)?.title ?? id;
}

/** Whom to talk to. */
export function followUpsView(input: ViewInput): View {
  const rows = followUps(input.people, input.courses, input).map((one, at): ViewRow => {
    const { person, why, course, day, days } = one;
    return {
      key: `${person.person}/${why}/${course ?? ''}/${at}`,
      person: person.person,
      group: person.team,
      cells: [person.name, person.team, manage.why[why](days), course && titleOf(input, course), day],
      marks: [undefined, undefined, URGENCY[why]],
      tags: { ...personTags(person), why: [manage.whyFilter[why]] },
    };
  });
  return {
    id: 'followUps',
    columns: [
      { heading: words.name, kind: 'text' },
      { heading: words.team, kind: 'text' },
      { heading: words.why, kind: 'status' },
      { heading: words.course, kind: 'text' },
      { heading: words.day, kind: 'day' },
    ],
    rows,
    filters: filtersOf(rows, { why: words.why, ...PERSON_FILTERS }),
    canGroup: input.people.some((one) => one.team !== ''),
  };
}

const LATE: Mark = { sign: '!', tone: 'bad' };
const SOON: Mark = { sign: '◷', tone: 'warn' };
const OPEN: Mark = { sign: '?', tone: undefined };
const URGENCY: Readonly<Record<FollowUp['why'], Mark>> = {
  overdue: LATE,
  expired: LATE,
  fork: LATE,
  dueSoon: SOON,
  expiresSoon: SOON,
  notHandedIn: OPEN,
  oldData: OPEN,
  surveyOpen: OPEN,
};

export function surveysView(input: ViewInput): View {
  const spread = ({ question, spread: found }: AnswerRow) =>
    found.map(({ answer, n }) => `${survey.questions[question]?.options?.[answer] ?? answer}: ${n}`).join(', ');
  const figures = [...surveyRows(input.people), ...customerRows(input.people)].map((row): ViewRow => {
    const isCustomer = row.kind === 'customer';
    const asked = isCustomer
      ? customerQuestion(row.question)
      : (survey.questions[row.question]?.question ?? row.question);
    const who = isCustomer ? manage.customer : words.people;
    const mean = row.mean === null ? null : rounded(row.mean);
    const cells = [titleOf(input, row.about), who, asked, row.n, mean, spread(row)];
    return { key: `${row.kind}/${row.about}/${row.question}`, cells, tags: { about: [titleOf(input, row.about)] } };
  });
  const texts = writtenAnswers(input.people).map((one): ViewRow => {
    const asked = survey.questions[one.question]?.question ?? one.question;
    const about = titleOf(input, one.course);
    return {
      key: `${one.person.person}/${one.kind}/${one.course}/${one.question}`,
      person: one.person.person,
      cells: [about, one.person.name, asked, 1, null, one.answer],
      tags: { about: [about] },
    };
  });
  const rows = [...figures, ...texts];
  return {
    id: 'surveys',
    columns: [
      { heading: words.about, kind: 'text' },
      { heading: words.people, kind: 'text' },
      { heading: words.question, kind: 'text' },
      { heading: words.answers, kind: 'number' },
      { heading: words.mean, kind: 'number' },
      { heading: words.spread, kind: 'text' },
    ],
    rows,
    filters: filtersOf(rows, { about: words.about }),
    canGroup: false,
  };
}

function customerQuestion(question: string): string {
  return (learn.survey as Readonly<Record<string, string>>)[question] ?? question;
}

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
        tags: personTags(person),
      };
    }),
  );
  return {
    id: 'notes',
    columns: [
      { heading: words.name, kind: 'text' },
      { heading: words.day, kind: 'day' },
      { heading: manage.noteOn, kind: 'text' },
      { heading: words.note, kind: 'text' },
      { heading: words.answer, kind: 'text' },
    ],
    rows,
    filters: filtersOf(rows, PERSON_FILTERS),
    canGroup: false,
  };
}

/** The files that were taken in; a second key of one learner is another device, and is shown as such. */
export function filesView({ files, people, today }: ViewInput): View {
  const names = new Map(people.map(({ person, name }) => [person, name]));
  const firstKeys = new Map<string, string>();
  const rows = files
    .toSorted((a, b) => (a.taken < b.taken ? -1 : 1))
    .map((file): ViewRow => {
      const first = firstKeys.get(file.learner) ?? file.key;
      if (first !== null) firstKeys.set(file.learner, first);
      const seal = file.key === null ? 'none' : file.key === first ? 'sealed' : 'otherKey';
      const made = file.made.slice(0, 10);
      return {
        key: file.hash,
        person: file.learner,
        cells: [
          names.get(file.learner) ?? manage.nameless(file.learner),
          file.name,
          made,
          today - dayIn(made),
          file.taken.slice(0, 10),
          file.events,
          manage.seal[seal],
        ],
        marks: [undefined, undefined, undefined, undefined, undefined, undefined, SEAL[seal]],
        tags: { seal: [manage.seal[seal]] },
      };
    });
  return {
    id: 'files',
    columns: [
      { heading: words.name, kind: 'text' },
      { heading: words.file, kind: 'text' },
      { heading: words.made, kind: 'day' },
      { heading: words.days, kind: 'number' },
      { heading: words.taken, kind: 'day' },
      { heading: words.events, kind: 'number' },
      { heading: words.seal, kind: 'status' },
    ],
    rows,
    filters: filtersOf(rows, { seal: words.seal }),
    canGroup: false,
  };
}

const SEAL: Readonly<Record<'sealed' | 'none' | 'otherKey', Mark>> = {
  sealed: { sign: '✓', tone: 'good' },
  none: { sign: '–', tone: 'warn' },
  otherKey: { sign: '≠', tone: 'warn' },
};

export function signOffsView(input: ViewInput): View {
  const names = new Map(input.people.map(({ person, name }) => [person, name]));
  const rows = input.team.signOffs
    .filter(({ person }) => names.has(person))
    .map(
      ({ id, person, course, day, by, text }): ViewRow => ({
        key: id,
        person,
        cells: [names.get(person)!, day, by, text, course && titleOf(input, course)],
        tags: {},
      }),
    );
  return {
    id: 'signOffs',
    columns: [
      { heading: words.name, kind: 'text' },
      { heading: words.day, kind: 'day' },
      { heading: words.by, kind: 'text' },
      { heading: words.text, kind: 'text' },
      { heading: words.course, kind: 'text' },
    ],
    rows,
    filters: [],
    canGroup: false,
  };
}
