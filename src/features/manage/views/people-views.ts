import { manage } from '#messages/manage.ts';
import { roleTitle } from '../../../core/curriculum/path.ts';
import { type Standing, standingsIn } from '../../../core/reports/standing.ts';
import type { TeamPerson } from '../../../core/reports/team.ts';
import type { Mark, View, ViewRow } from '../view.ts';
import { day, makeView, number, status, text } from './make-view.ts';
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
export function personTags({ team, role, manager }: TeamPerson, { paths }: Pick<ViewInput, 'paths'>): ViewRow['tags'] {
  return { team: [team], role: [roleTitle(paths, role)], manager: [manager] };
}

export const PERSON_FILTERS = { team: words.team, role: words.role, manager: words.manager };

/** People × courses. A course that nobody is asked for and nobody began has no column. */
export function matrixView(input: ViewInput): View {
  const { people, courses, team, today } = input;
  const of = standingsIn(courses, { team, today });
  const all = people.map((one) => ({ one, standings: of(one) }));
  const shown = courses.map((_, at) => all.some(({ standings }) => standings[at]!.state !== 'notAsked'));
  const rows = all.map(({ one, standings }): ViewRow => {
    const here = standings.filter((_, at) => shown[at]);
    const states = here.flatMap(({ state, timing }) => [
      statusWords[state],
      ...(timing ? [manage.timing[timing]] : []),
    ]);
    return {
      key: one.person,
      person: one.person,
      group: one.team,
      cells: [
        one.name,
        one.team,
        roleTitle(input.paths, one.role),
        one.summary?.last?.slice(0, 10) ?? null,
        ...here.map(standingWords),
      ],
      marks: [undefined, undefined, undefined, undefined, ...here.map(markOf)],
      tags: { ...personTags(one, input), state: [...new Set(states)] },
    };
  });
  const titles = courses.filter((_, at) => shown[at]).map(({ title }) => ({ heading: title, kind: 'status' as const }));
  const columns = [text('name', 'team', 'role'), day('last'), titles];
  const view = makeView('matrix', { columns, rows, filters: { ...PERSON_FILTERS, state: manage.anyState } });
  const marksFrom = view.columns.length - titles.length;
  return {
    ...view,
    sums: (inSight) =>
      titles.map(({ heading }, at) => [heading, sumOf(inSight.map((row) => row.marks?.[marksFrom + at]))]),
  };
}

/** "21 of 40 completed, 3 late": of those who are asked, over the signs of a column. */
function sumOf(marks: readonly (Mark | undefined)[]): string {
  const count = (...signs: readonly Mark[]) => marks.filter((mark) => mark && signs.includes(mark)).length;
  const asked = marks.length - count(STATE.exempt, STATE.notAsked);
  return manage.sum(count(STATE.completed), asked, count(LATE));
}

/** Person × course × status, for HR: one line for each course that is asked of somebody or that they began. */
export function completionsView(input: ViewInput): View {
  const { people, courses, team, today } = input;
  const isPlanned = team.assignments.length > 0 || people.some(({ id }) => id !== null);
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  const of = standingsIn(courses, { team, today });
  const rows = people.flatMap((one) =>
    of(one)
      .filter(({ state }) => state !== 'notAsked')
      .map((standing): ViewRow => {
        const { summary, state, timing, due, validUntil, course } = standing;
        const planned = [one.id, one.team, one.manager, roleTitle(input.paths, one.role)];
        const calendar = [due, validUntil, timing && manage.timing[timing]];
        const title = titles.get(course)!;
        const results = [summary?.started, summary?.completed, summary?.percent, summary?.points, summary?.best];
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
          marks: [undefined, undefined, markOf(standing)],
          tags: { ...personTags(one, input), course: [title], state: [statusWords[state]] },
        };
      }),
  );
  const columns = [
    text('name', 'course'),
    status('status'),
    day('started', 'completed'),
    number('percent', 'points', 'best', 'attempts'),
    ...(isPlanned ? PLANNED : []),
  ];
  const filters = { course: words.course, state: words.status, ...PERSON_FILTERS };
  return makeView('completions', { columns, rows, filters });
}

const PLANNED = [text('id', 'team', 'manager', 'role'), day('due', 'validUntil'), status('timing')];
