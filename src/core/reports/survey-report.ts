import { grouped } from '../grouped.ts';
import { SURVEYS, type SurveyKind } from '../progress/survey.ts';
import { LEAST_PEOPLE } from './cohort.ts';
import type { SurveySummary } from './summary.ts';
import type { TeamPerson } from './team.ts';

/** The answers to one question over a group. `texts` are free words, shown as they were written. */
export interface AnswerRow {
  readonly kind: SurveyKind | 'customer';
  /** The course, or the role-play whose customer was asked. */
  readonly about: string;
  readonly question: string;
  readonly n: number;
  /** The mean of a scale or of stars; null for choices and texts. */
  readonly mean: number | null;
  /** How often each option was chosen, most often first. */
  readonly spread: readonly { readonly answer: string; readonly n: number }[];
}

/** What learners said about courses, question by question. Scales and choices of fewer than five people stay out. */
export function surveyRows(people: readonly TeamPerson[]): readonly AnswerRow[] {
  const given = people.flatMap(({ summary }) =>
    (summary?.surveys ?? []).flatMap(({ kind, course, answers }) =>
      (answers ?? []).map((one) => ({ kind, about: course, ...one })),
    ),
  );
  return [...grouped(given, ({ kind, about, question }) => `${kind}/${about}/${question}`).values()].flatMap((same) => {
    const [{ kind, about, question }] = same as [(typeof same)[number]];
    const asked = SURVEYS[kind].find(({ id }) => id === question);
    if (!asked || asked.kind === 'text' || same.length < LEAST_PEOPLE) return [];
    const row = rowOf(
      { kind, about, question },
      same.map(({ answer }) => answer),
    );
    return [asked.kind === 'scale' ? row : { ...row, mean: null }];
  });
}

/** What the customers of the role-plays said, question by question. */
export function customerRows(people: readonly TeamPerson[]): readonly AnswerRow[] {
  const asked = people.flatMap((one) => (one.summary?.customers ?? []).map((given) => ({ ...given, one })));
  return [...grouped(asked, ({ scenario, question }) => `${scenario}/${question}`).values()].flatMap((same) => {
    const [{ scenario, question }] = same as [(typeof same)[number]];
    if (new Set(same.map(({ one }) => one.person)).size < LEAST_PEOPLE) return [];
    const stars = same.map((given) => String(given.stars));
    return [rowOf({ kind: 'customer', about: scenario, question }, stars)];
  });
}

function rowOf(about: Pick<AnswerRow, 'kind' | 'about' | 'question'>, answers: readonly string[]): AnswerRow {
  const spread = [...grouped(answers, (answer) => answer)]
    .map(([answer, same]) => ({ answer, n: same.length }))
    .toSorted((a, b) => b.n - a.n || (a.answer < b.answer ? -1 : 1));
  const mean = answers.reduce((sum, answer) => sum + Number(answer), 0) / answers.length;
  return { ...about, n: answers.length, mean: Number.isFinite(mean) ? mean : null, spread };
}

/** A free answer, with the name of whoever gave it. */
export interface WrittenAnswer {
  readonly person: TeamPerson;
  readonly kind: SurveyKind;
  readonly course: string;
  readonly question: string;
  readonly answer: string;
  readonly day: string | null;
}

export function writtenAnswers(people: readonly TeamPerson[]): readonly WrittenAnswer[] {
  return people.flatMap((person) =>
    (person.summary?.surveys ?? []).flatMap(({ kind, course, day, answers }) =>
      (answers ?? [])
        .filter(({ question }) => isWritten(kind, question))
        .map(({ question, answer }) => ({ person, kind, course, question, answer, day })),
    ),
  );
}

/** What somebody answered without what they wrote in their own words. */
export function withoutWritten<Given extends Pick<SurveySummary, 'kind' | 'answers'>>(given: Given): Given {
  const answers = given.answers?.filter(({ question }) => !isWritten(given.kind, question)) ?? null;
  return { ...given, answers };
}

function isWritten(kind: SurveyKind, question: string): boolean {
  return SURVEYS[kind].find(({ id }) => id === question)?.kind === 'text';
}
