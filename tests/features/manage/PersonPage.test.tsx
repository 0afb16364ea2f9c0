import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { dayIn } from '../../../src/core/days.ts';
import type { PersonSummary, RuleMonth } from '../../../src/core/reports/summary.ts';
import { emptyTeam, type Team, teamPeople } from '../../../src/core/reports/team.ts';
import { PersonPage } from '../../../src/features/manage/PersonPage.tsx';
import type { ReportWorld } from '../../../src/features/manage/report-world.ts';
import { course } from '../../support/histories.ts';

const month = (rule: string, lost: number, decisions: number): RuleMonth => ({
  ...{ rule, lost, range: 10, decisions, side: 'external', month: '2026-11' },
});
const summary: PersonSummary = {
  ...{ person: 'p-1', name: 'Ada', role: null, last: null, events: 1, leftOut: 0, fork: null, otherContent: 0 },
  ...{ courses: [], surveys: [], customers: [], notes: [] },
  rules: [month('greet', 0, 4), month('listen', 9, 1), month('soothe', 9, 3), month('promise', 4, 2)],
};
const team: Team = { ...emptyTeam('plan'), by: 'Ms Lind' };

function Page({ members = [] }: Partial<Pick<Team, 'members'>>) {
  const [kept, setKept] = useState(() => ({ ...team, members }));
  const [world] = useState(() => ({
    ...{ courses: [course()], paths: [], catalogue: { rules: new Map() }, today: dayIn('2026-11-21') },
    plays: async () => ({ plays: [], texts: new Map() }),
    changeTeam: async (change: (now: Team) => Team) => setKept(change),
    newId: () => 's1',
  }));
  const data = { team: kept, summaries: [summary], files: [] };
  const one = teamPeople(kept, [summary], String).at(-1);
  const props = { data, one: one!, isNameless: false, open: () => {}, changed: () => {} };
  return <PersonPage world={world as unknown as ReportWorld} {...props} />;
}

const linesUnder = (heading: string) =>
  within(screen.getByRole('region', { name: heading }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

it('says first which rules a person needs help with, and of those the ones decided most', () => {
  render(<Page />);
  const [soothe, listen, promise, greet] = linesUnder('Rules');
  expect(soothe).toBe('soothe: 10 % kept over 3 decisions');
  expect([listen, promise, greet].map((line) => line?.split(':')[0])).toEqual(['listen', 'promise', 'greet']);
});

it('takes a sign-off back', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.type(screen.getByLabelText('What you saw'), 'Took a hard call.');
  await user.selectOptions(screen.getByLabelText('Renews the course'), 'The Ten Rules');
  await user.click(screen.getByRole('button', { name: 'Sign off' }));
  expect(screen.getByText('Kept. They read it in their next plan file.')).toBeTruthy();
  expect(linesUnder('Observed at work')[0]).toMatch(/Ms Lind.*: .*Took a hard call\..* Renews “The Ten Rules”\./);
  await user.click(screen.getByRole('button', { name: /^Remove 2026-11-21, .*Ms Lind/ }));
  expect(screen.queryByText(/Took a hard call/)).toBeNull();
});

it('says what is missing where nothing was written', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'Sign off' }));
  expect(screen.getByText('Nothing was kept: write what you saw, and your name.')).toBeTruthy();
});

it('offers a hundred people for somebody who stands in no list, who is most like them first, and finds the others', async () => {
  const user = userEvent.setup();
  const members = Array.from({ length: 1_200 }, (_, at) => ({
    ...{ id: `H${at}`, name: at === 1_100 ? 'ADA' : `Person ${at}`, team: '', manager: '', role: '' },
    learner: `m-${at}`,
  }));
  render(<Page members={members} />);
  const list = screen.getByLabelText<HTMLSelectElement>('In your list');
  expect([list.value, list.options.length]).toEqual(['m-1100', 102]);
  await user.type(screen.getByLabelText('Find somebody by name, id or team'), 'person 1199');
  await user.selectOptions(list, 'm-1199');
  expect(list.value).toBe('m-1199');
});
