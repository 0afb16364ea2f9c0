import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../../src/core/days.ts';
import { emptyHead, extend } from '../../../../src/core/progress/chain.ts';
import type { EventDraft } from '../../../../src/core/progress/events.ts';
import { type PersonSummary, summarise } from '../../../../src/core/reports/summary.ts';
import { emptyTeam, type Team, teamPeople } from '../../../../src/core/reports/team.ts';
import { withoutNames } from '../../../../src/core/reports/without-names.ts';
import { VIEWS } from '../../../../src/features/manage/views/all-views.ts';
import { completionsView, matrixView } from '../../../../src/features/manage/views/people-views.ts';
import { answered, course, finished, said, started } from '../../../support/histories.ts';

const other = course({ id: 'listening', title: 'Listening', steps: [], closing: null });
const courses = [course(), other];

/** What a hand-in of these events comes to; they happen a day apart from 2 November on. */
function summaryOf(learner: string, drafts: readonly EventDraft[]): PersonSummary {
  const dated = drafts.map((draft, at) => ({
    ...draft,
    id: `${learner}-${at}`,
    at: `2026-11-0${at + 2}T09:00:00+01:00`,
  }));
  const { entries } = extend(emptyHead(learner, 'd'), dated);
  return summarise(entries, { courses, texts: new Map(), shipped: new Set() }).summary;
}

const ada = summaryOf('ada', [
  { type: 'learner.named', data: { name: ' Ada Berg ', role: null } },
  answered('greet'),
  answered('listen'),
  started({ attempt: 'a1' }),
  said('a1'),
  finished('a1', 8),
  { type: 'note.left', data: { on: 'lesson:ten-rules/greet', text: 'Ask Ada.', private: false } },
  {
    type: 'survey.answered',
    data: { course: 'ten-rules', answers: [{ question: 'change', answer: 'Let Ada speak.' }] },
  },
]);
const member = (learner: string, team: string) => ({
  id: `7-${learner}`,
  name: learner,
  team,
  manager: 'Lind',
  role: '',
  learner,
});

function input(team: Partial<Team> = {}, isNameless = false) {
  const whole = { ...emptyTeam('plan'), ...team };
  const file = { hash: 'f', name: 'rapport-ada.rapport', made: '2026-11-09', taken: '2026-11-10' };
  const report = {
    people: teamPeople(whole, [ada], (id) => `No name (${id})`),
    team: whole,
    files: [{ ...file, learner: 'a-record-of-hers', person: 'ada', events: 7, key: null }],
  };
  const plays = { plays: [], texts: new Map() };
  const catalogue = { competencies: [], rules: new Map() };
  const shown = isNameless ? withoutNames(report, (n) => `Person ${n}`) : report;
  return { ...shown, courses, paths: [], catalogue, today: dayIn('2026-11-21'), plays };
}

describe('course by course', () => {
  it('shows a finished course with its days, score and attempts, and one that nobody touched without', () => {
    const { columns, rows } = completionsView(input());
    expect(columns.map(({ heading }) => heading).slice(0, 4)).toEqual(['Name', 'Course', 'Status', 'Started']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Ada Berg', 'The Ten Rules', 'Completed', '2026-11-03', '2026-11-07', 80, 8, 10, 1],
      ['Ada Berg', 'Listening', 'Not started', null, null, null, null, null, 0],
    ]);
  });

  it('has a line for what is asked of somebody and for what they began, and no other', () => {
    const assignments = [{ course: 'listening', due: '2026-11-25', validDays: null, team: 'North', role: null }];
    const { rows } = completionsView(input({ members: [member('ada', 'South'), member('bo', 'North')], assignments }));
    expect(rows.map(({ cells }) => cells.filter((cell) => typeof cell === 'string'))).toEqual([
      ['ada', 'The Ten Rules', 'Completed', '2026-11-03', '2026-11-07', '7-ada', 'South', 'Lind', ''],
      ['bo', 'Listening', 'Not started', '7-bo', 'North', 'Lind', '', '2026-11-25', 'due soon'],
    ]);
  });
});

describe('people and courses', () => {
  it('has no column for a course that nobody is asked for and nobody began', () => {
    const headings = (team: Partial<Team>) =>
      matrixView(input(team))
        .columns.slice(4)
        .map(({ heading }) => heading);
    const assigned = (id: string) => ({ course: id, due: null, validDays: null, team: null, role: null });
    expect(headings({})).toEqual(['The Ten Rules', 'Listening']);
    expect(headings({ assignments: [assigned('ten-rules')] })).toEqual(['The Ten Rules']);
    expect(headings({ assignments: [assigned('listening')] })).toEqual(['The Ten Rules', 'Listening']);
  });
});

it('the files handed in bear the name of the person, though the record has an id of its own', () => {
  const { rows } = VIEWS.files(input({ members: [member('ada', 'South')] }));
  expect(rows.map(({ cells, person }) => [cells[0], person])).toEqual([['ada', 'ada']]);
});

describe('the matrix', () => {
  it('says how many have completed each course of those asked, over the lines in sight', () => {
    const members = [member('ada', 'A'), member('bo', 'A'), member('cy', 'B'), member('dee', 'B')];
    const assignments = [{ course: 'ten-rules', due: '2026-11-20', validDays: null, team: null, role: null }];
    const exempt = [{ person: 'dee', course: 'ten-rules' }];
    const view = matrixView(input({ members, assignments, exempt }));
    expect(view.sums?.(view.rows)).toEqual([['The Ten Rules', '1 of 3 completed, 2 late']]);
    expect(view.sums?.(view.rows.slice(0, 1))).toEqual([['The Ten Rules', '1 of 1 completed']]);
  });
});

describe('a report without names', () => {
  it('holds no name, no id and no text that may hold one', () => {
    const signOffs = [
      { id: 's', person: 'ada', course: null, day: '2026-11-09', by: 'Ms Lind', text: 'Ada was kind.' },
    ];
    const shown = input({ members: [member('ada', 'South')], signOffs }, true);
    const views = Object.values(VIEWS).map((view) => view(shown));
    const cells = views.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells, ...Object.values(row.tags).flat()]));
    expect(cells).toContain('Person 1');
    expect(cells.join(' ')).not.toMatch(/ada|lind|7-/i);
  });
});
