import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../src/core/days.ts';
import type { Sheet } from '../../../src/core/reports/sheet.ts';
import type { PersonSummary } from '../../../src/core/reports/summary.ts';
import { emptyTeam, type Team } from '../../../src/core/reports/team.ts';
import { Report } from '../../../src/features/manage/Report.tsx';
import type { ReportData, ReportWorld } from '../../../src/features/manage/report-world.ts';
import { course } from '../../support/histories.ts';

function summary(person: string, overrides: Partial<PersonSummary> = {}): PersonSummary {
  return {
    person,
    name: person,
    role: null,
    last: '2026-11-10T09:00:00+01:00',
    events: 5,
    leftOut: 0,
    fork: null,
    courses: [],
    rules: [],
    surveys: [],
    customers: [],
    notes: [],
    otherContent: 0,
    ...overrides,
  };
}

const begun = (overrides: object) => [
  {
    course: 'ten-rules',
    status: 'inProgress' as const,
    started: '2026-11-03',
    completed: null,
    renewed: null,
    points: 3,
    best: 15,
    percent: 20,
    passed: false,
    attempts: 2,
    ...overrides,
  },
];
const done = {
  status: 'completed',
  completed: '2026-11-05',
  renewed: '2026-11-05',
  points: 12,
  percent: 80,
  passed: true,
};
const people = [
  summary('Zoë', { courses: begun(done) }),
  summary('Ada', { courses: begun({}) }),
  summary('=HYPERLINK("x")'),
];

interface Shown {
  readonly team?: Partial<Team>;
  readonly summaries?: readonly PersonSummary[];
}

function show({ team = {}, summaries = people }: Shown = {}) {
  const saved: { sheet: Sheet; name: string }[] = [];
  const same: (string | null)[][] = [];
  let kept: Team = { ...emptyTeam('plan'), ...team };
  const world: ReportWorld = {
    courses: [course()],
    paths: [{ id: 'front-desk', title: 'Front desk' }],
    catalogue: { competencies: [], rules: new Map() },
    content: 'abcd1234',
    today: dayIn('2026-11-21'),
    read: async (): Promise<ReportData> => ({ team: kept, summaries, files: [] }),
    changeTeam: async (change) => {
      kept = change(kept);
    },
    plays: async () => ({ plays: [], texts: new Map() }),
    forget: async () => {},
    samePerson: async (learner, person) => void same.push([learner, person]),
    save: async (sheet, _kind, name) => {
      saved.push({ sheet, name });
      return name;
    },
    savePlan: (_team, { name }) => `${name}.rapport-plan`,
    newId: () => 'id-1',
    hrefs: { collect: '/collect/', team: '/team/' },
  };
  history.replaceState(null, '');
  render(<Report world={world} />);
  const elsewhere = (changed: Partial<Team>) => {
    kept = { ...kept, ...changed };
  };
  return { user: userEvent.setup(), saved, team: () => kept, elsewhere, same };
}

/** The table as it stands on screen, as text, the signs aside. */
function onScreen(): string[][] {
  const words = (cell: Element): string => {
    const copy = cell.cloneNode(true) as Element;
    for (const sign of copy.querySelectorAll('[aria-hidden]')) sign.remove();
    return (copy.textContent ?? '').trim();
  };
  return [...screen.getByRole<HTMLTableElement>('table').rows].map((line) => [...line.cells].map(words));
}

const names = (): string[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('the report', () => {
  it('sorts by a heading with the keys alone, missing values last', async () => {
    const { user } = show();
    (await screen.findByRole('button', { name: /Score %/ })).focus();
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['Ada', 'Zoë', '=HYPERLINK("x")']);
    await user.keyboard('{Enter}');
    expect(names()).toEqual(['Zoë', 'Ada', '=HYPERLINK("x")']);
    expect(screen.getByRole('columnheader', { name: /Score %/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('saves exactly what is on screen, with day, filter and content in name and facts', async () => {
    const { user, saved } = show();
    await user.selectOptions(await screen.findByLabelText('Status'), 'In progress');
    const seen = onScreen();
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    const [{ sheet, name }] = saved as [(typeof saved)[number]];
    expect(
      [sheet.columns.map(({ heading }) => heading), ...sheet.rows].map((row) => row.map((cell) => String(cell ?? ''))),
    ).toEqual(seen);
    expect(name).toBe('rapport-report-2026-11-21-in-progress.csv');
    expect(Object.fromEntries(sheet.facts)).toMatchObject({
      Filter: 'In progress',
      'Version of the content': 'abcd1234',
    });
  });

  it('keeps what another page of the manager changed meanwhile', async () => {
    const { user, team, elsewhere } = show();
    await user.click(await screen.findByText('Kept views'));
    elsewhere({ title: 'Spring' });
    await user.type(screen.getByLabelText('Name of the view'), 'Mine');
    await user.click(screen.getByRole('button', { name: 'Keep this view' }));
    expect(team()).toMatchObject({ title: 'Spring', views: [{ name: 'Mine' }] });
  });

  it('shows numbers for names, and saves them so', async () => {
    const { user, saved } = show();
    await user.click(await screen.findByLabelText('Without names'));
    expect(names()).toEqual(['Person 1', 'Person 2', 'Person 3']);
    await user.click(screen.getByRole('button', { name: 'Save as JSON' }));
    expect(JSON.stringify(saved)).not.toMatch(/Zoë|Ada|HYPERLINK/);
  });

  it('puts away with the names what may hold one: a search, kept views, what was seen at work', async () => {
    const signOff = { id: 's', person: 'Ada', course: null, day: '2026-11-09', by: 'Ms Lind', text: 'Ada was kind.' };
    const views = [{ id: 'v', name: 'Only Ada', view: 'matrix', query: '{}' }];
    const { user } = show({ team: { signOffs: [signOff], views } });
    await user.type(await screen.findByLabelText('Text contains'), 'Ada');
    await user.click(screen.getByLabelText('Without names'));
    await user.click(screen.getByRole('button', { name: 'Person 2' }));
    expect(document.body.textContent).not.toMatch(/Ada|Lind|Forget/);
    await user.click(screen.getByRole('button', { name: /Back to the report/ }));
    expect(document.body.textContent).not.toMatch(/Ada|Lind/);
  });

  it('says for each person where they stand: done, late, exempt, asked for or not', async () => {
    const member = (learner: string, team: string) => ({
      id: learner,
      name: learner,
      team,
      manager: '',
      role: '',
      learner,
    });
    show({
      team: {
        members: [member('Zoë', 'A'), member('Ada', 'A'), member('Cy', 'A'), member('Dee', 'A'), member('Eve', 'B')],
        assignments: [{ course: 'ten-rules', due: '2026-11-20', validDays: 10, team: 'A', role: null }],
        exempt: [{ person: 'Dee', course: 'ten-rules' }],
      },
    });
    await screen.findByRole('table');
    expect(onScreen().map((line) => [line[0], line.at(-1)])).toEqual([
      ['Name', 'The Ten Rules'],
      ['Zoë', 'Completed 80 %, expired'],
      ['Ada', 'In progress, overdue'],
      ['Cy', 'Not started, overdue'],
      ['Dee', 'Exempt'],
      ['Eve', 'Not asked for'],
      ['=HYPERLINK("x")', 'Not asked for'],
    ]);
    expect(screen.getByText('The Ten Rules', { selector: 'strong' }).parentElement?.textContent).toBe(
      'The Ten Rules: 0 of 3 completed, 3 late',
    );
  });

  it('says roles as their paths are called, and others as they were written, on screen, in filters and in files', async () => {
    const summaries = [summary('Ada', { role: 'front-desk' }), summary('Bo', { role: 'night-shift' }), summary('Cy')];
    const { user, saved } = show({ summaries, team: { members: [] } });
    await user.click(await screen.findByRole('button', { name: 'People and courses' }));
    await screen.findByRole('table');
    expect(onScreen().map((line) => [line[0], line[2]])).toEqual([
      ['Name', 'Role'],
      ['Ada', 'Front desk'],
      ['Bo', 'night-shift'],
      ['Cy', ''],
    ]);
    await user.selectOptions(screen.getByLabelText('Role'), 'Front desk');
    expect(names()).toEqual(['Ada']);
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(saved.map(({ sheet, name }) => [sheet.rows[0]?.[2], name])).toEqual([
      ['Front desk', expect.stringMatching(/front-desk\.csv$/)],
    ]);
    await user.click(screen.getByRole('button', { name: 'Ada' }));
    expect(screen.getByText('Front desk')).toBeTruthy();
  });

  it('renews a course by what was observed at work', async () => {
    const { user, team } = show({
      team: { assignments: [{ course: 'ten-rules', due: null, validDays: 10, team: null, role: null }], by: 'Ms Lind' },
    });
    await user.click(await screen.findByRole('button', { name: 'Zoë' }));
    expect(screen.getByText(/Completed 80 %, expired/)).toBeTruthy();
    await user.type(screen.getByLabelText('What you saw'), 'Took a hard call.');
    await user.selectOptions(screen.getByLabelText('Renews the course'), 'The Ten Rules');
    await user.click(screen.getByRole('button', { name: 'Sign off' }));
    expect(await screen.findByText(/2026-11-21, Ms Lind: Took a hard call./)).toBeTruthy();
    expect(team().signOffs).toHaveLength(1);
    expect(screen.queryByText(/expired/)).toBeNull();
  });

  it('keeps the answer to a note for the next plan', async () => {
    const note = {
      id: 'n1',
      on: 'lesson:ten-rules/greet',
      text: 'Why?',
      private: false,
      at: '2026-11-10T09:00:00Z',
      answer: null,
    };
    const { user, team } = show({ summaries: [summary('Ada', { notes: [note] })] });
    await user.click(await screen.findByRole('button', { name: 'Notes' }));
    await user.type(screen.getByRole('textbox', { name: /Why\?/ }), 'Because.');
    await user.click(screen.getByRole('button', { name: 'Keep the answer' }));
    expect(team().answers).toEqual([{ person: 'Ada', note: 'n1', text: 'Because.' }]);
    expect(within(await screen.findByRole('table')).getByText('Because.')).toBeTruthy();
    await user.click(screen.getByText('Answers that you gave (1)'));
    await user.clear(screen.getByRole('textbox', { name: /Why\?/ }));
    await user.type(screen.getByRole('textbox', { name: /Why\?/ }), 'It is the law.');
    await user.click(screen.getByRole('button', { name: 'Change the answer' }));
    expect(team().answers).toEqual([{ person: 'Ada', note: 'n1', text: 'It is the law.' }]);
    await user.click(screen.getByRole('button', { name: 'Ada' }));
    expect(screen.getByText(/your answer to a note/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save their plan file' }));
    expect(screen.getByText('Saved Ada.rapport-plan.')).toBeTruthy();
  });

  it('asks who somebody is who handed in without the plan, and proposes whoever has the same name', async () => {
    const member = { id: '7', name: 'ADA ', team: '', manager: '', role: '', learner: 'p-7' };
    const { user, same } = show({ team: { members: [member] } });
    await user.click((await screen.findAllByRole('button', { name: 'Ada' }))[0]!);
    expect(screen.getByLabelText<HTMLSelectElement>('In your list').value).toBe('p-7');
    await user.click(screen.getByRole('button', { name: 'It is this person' }));
    expect(same).toEqual([['Ada', 'p-7']]);
    expect(await screen.findByRole('heading', { level: 2, name: /ADA/ })).toBeTruthy();
  });

  it('keeps a view with what was asked of it under a name, and forgets it again', async () => {
    const { user, team } = show();
    await user.selectOptions(await screen.findByLabelText('Status'), 'In progress');
    await user.click(screen.getByText('Kept views'));
    await user.click(screen.getByRole('button', { name: 'Keep this view' }));
    expect(screen.getByText('Nothing was kept: give the view a name.')).toBeTruthy();
    await user.type(screen.getByLabelText('Name of the view'), 'Who is at it');
    await user.click(screen.getByRole('button', { name: 'Keep this view' }));
    expect(screen.getByText(/^Kept as .*Who is at it.*\.$/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Name of the view').value).toBe('');
    await user.click(screen.getByRole('button', { name: 'To follow up' }));
    expect(document.activeElement?.textContent).toBe('To follow up');
    await user.click(await screen.findByRole('button', { name: 'Who is at it' }));
    expect(names()).toEqual(['Ada']);
    await user.click(screen.getByRole('button', { name: 'Remove the view Who is at it' }));
    expect(team().views).toEqual([]);
    expect(screen.queryByText(/^Kept as /)).toBeNull();
  });

  it('comes back from a person to the same lines, with the focus on the name', async () => {
    const { user } = show();
    await user.selectOptions(await screen.findByLabelText('Status'), 'In progress');
    await user.click(screen.getByRole('button', { name: 'Ada' }));
    await user.click(screen.getByRole('button', { name: /Back to the report/ }));
    expect(names()).toEqual(['Ada']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ada' }));
  });

  it('says what to do while nobody is there', async () => {
    show({ summaries: [] });
    expect(await screen.findByText(/nobody here yet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Collect files' })).toBeTruthy();
  });
});
