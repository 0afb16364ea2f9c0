import { manage } from '#messages/manage.ts';
import { type Standing, standingsOf } from '../../../core/reports/standing.ts';
import type { TeamPerson } from '../../../core/reports/team.ts';
import { filtersOf, type Mark, type View, type ViewRow } from '../view.ts';
import type { ViewInput } from './view-input.ts';

const { columns: words, statusWords } = manage;

const STATE: Readonly<Record<Standing['state'], Mark>> = {
  notStarted: { sign: '○', tone: undefined },
  inProgress: { sign: '◐', tone: 'warn' },
  completed: { sign: '●', tone: 'good' },
  exempt: { sign: '–', tone: undefined },
  notAsked: { sign: '·', tone: undefined },
};
const LATE: Mark = { sign: '!', tone: 'bad' };

/** What a cell of the matrix says: the state, the score, and what the calendar says about it. */
export function standingWords({ state, summary, timing }: Standing): string {
  const score = state === 'completed' && summary?.percent != null ? ` ${summary.percent} %` : '';
  return `${statusWords[state]}${score}${timing ? `, ${manage.timing[timing]}` : ''}`;
}

function markOf({ state, timing }: Standing): Mark {
  return timing === 'overdue' || timing === 'expired' ? LATE : STATE[state];
}

/** The tags that every view of people is filtered by. */
export function personTags({ team, role, manager }: TeamPerson): ViewRow['tags'] {
  return { team: [team], role: [role], manager: [manager] };
}

export const PERSON_FILTERS = { team: words.team, role: words.role, manager: words.manager };

/** People × courses. */
export function matrixView({ people, courses, team, today }: ViewInput): View {
  const rows = people.map((one): ViewRow => {
    const standings = standingsOf(one, courses, { team, today });
    const states = standings.flatMap(({ state, timing }) => [
      statusWords[state],
      ...(timing ? [manage.timing[timing]] : []),
    ]);
    return {
      key: one.person,
      person: one.person,
      group: one.team,
      cells: [one.name, one.team, one.role, one.summary?.last?.slice(0, 10) ?? null, ...standings.map(standingWords)],
      marks: [undefined, undefined, undefined, undefined, ...standings.map(markOf)],
      tags: { ...personTags(one), state: [...new Set(states)] },
    };
  });
  return {
    id: 'matrix',
    columns: [
      { heading: words.name, kind: 'text' },
      { heading: words.team, kind: 'text' },
      { heading: words.role, kind: 'text' },
      { heading: words.last, kind: 'day' },
      ...courses.map(({ title }) => ({ heading: title, kind: 'status' as const })),
    ],
    rows,
    filters: filtersOf(rows, { ...PERSON_FILTERS, state: manage.anyState }),
    canGroup: people.some((one) => one.team !== ''),
  };
}

/** Person × course × status: one line each, with days and numbers, for HR. */
export function completionsView({ people, courses, team, today }: ViewInput): View {
  const isPlanned = people.some(({ id }) => id !== null);
  const rows = people.flatMap((one) =>
    standingsOf(one, courses, { team, today }).map((standing, at): ViewRow => {
      const { summary, state, timing, due, validUntil, course } = standing;
      const planned = [one.id, one.team, one.manager, one.role];
      const calendar = [due, validUntil, timing && manage.timing[timing]];
      const title = courses[at]!.title;
      const results = [summary?.started, summary?.completed, summary?.percent, summary?.points, summary?.best];
      const marks: (Mark | undefined)[] = [undefined, undefined, markOf(standing)];
      return {
        key: `${one.person}/${course}`,
        person: one.person,
        group: one.team,
        cells: [
          one.name,
          title,
          statusWords[state],
          ...results.map((value) => value ?? null),
          summary?.attempts ?? 0,
          ...(isPlanned ? [...planned, ...calendar] : []),
        ],
        marks,
        tags: { ...personTags(one), course: [title], state: [statusWords[state]] },
      };
    }),
  );
  return {
    id: 'completions',
    columns: [
      { heading: words.name, kind: 'text' },
      { heading: words.course, kind: 'text' },
      { heading: words.status, kind: 'status' },
      { heading: words.started, kind: 'day' },
      { heading: words.completed, kind: 'day' },
      { heading: words.percent, kind: 'number' },
      { heading: words.points, kind: 'number' },
      { heading: words.best, kind: 'number' },
      { heading: words.attempts, kind: 'number' },
      ...(isPlanned ? PLANNED : []),
    ],
    rows,
    filters: filtersOf(rows, { course: words.course, state: words.status, ...PERSON_FILTERS }),
    canGroup: people.some((one) => one.team !== ''),
  };
}

const PLANNED = [
  { heading: words.id, kind: 'text' },
  { heading: words.team, kind: 'text' },
  { heading: words.manager, kind: 'text' },
  { heading: words.role, kind: 'text' },
  { heading: words.due, kind: 'day' },
  { heading: words.validUntil, kind: 'day' },
  { heading: words.timing, kind: 'status' },
] as const;
