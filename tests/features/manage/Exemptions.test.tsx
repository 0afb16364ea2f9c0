import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { emptyTeam, type Team } from '../../../src/core/reports/team.ts';
import { Exemptions } from '../../../src/features/manage/Exemptions.tsx';
import type { TeamWorld } from '../../../src/features/manage/team-world.ts';
import { course } from '../../support/histories.ts';

const members = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: `H${at}`, name: at === count - 1 ? 'Jürgen Müller' : `Person ${at}`, team: '', manager: '', role: '' },
    learner: `p-${at}`,
  }));

const world = { courses: [course()] } as unknown as TeamWorld;

function Page({ team }: { readonly team: Partial<Team> }) {
  const [kept, setKept] = useState<Team>(() => ({ ...emptyTeam('plan'), ...team }));
  return <Exemptions world={world} team={kept} change={async (more) => setKept({ ...kept, ...more })} />;
}

function show(team: Partial<Team>) {
  render(<Page team={team} />);
  return userEvent.setup();
}

const person = () => screen.getByLabelText<HTMLSelectElement>('Person');

it('finds somebody among thousands by typing, and says who is exempt now', async () => {
  const user = show({ members: members(1_200) });
  expect(person().options).toHaveLength(100);
  await user.type(screen.getByLabelText('Find somebody by name, id or team'), 'muller');
  expect(person().selectedOptions[0]?.text).toMatch(/Jürgen Müller/);
  await user.click(screen.getByRole('button', { name: 'Exempt' }));
  expect(screen.getByText(/^Exempt from now on: .*Jürgen Müller.*: The Ten Rules\.$/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Exempt' }));
  expect(screen.getByText(/^Exempt already: /)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Remove / }));
  expect(screen.queryByText(/^Exempt already: /)).toBeNull();
});

it('does not exempt anybody by the Enter of a search', async () => {
  const user = show({ members: members(30) });
  await user.type(screen.getByLabelText('Find somebody by name, id or team'), 'Person 7{Enter}');
  expect(screen.queryByRole('button', { name: /^Remove / })).toBeNull();
});

it('finds one among many exemptions by name or course', async () => {
  const all = members(300);
  const user = show({ members: all, exempt: all.map(({ learner }) => ({ person: learner, course: 'ten-rules' })) });
  const list = screen.getByRole('list');
  expect(within(list).getAllByRole('listitem')).toHaveLength(100);
  await user.type(screen.getByLabelText('Find an exemption by name or course'), 'Müller');
  expect(screen.getByText('1 exemption found.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Remove .*Jürgen Müller/ }));
  expect(screen.getByText('0 exemptions found.')).toBeTruthy();
});

it('shows a small team and its exemptions without a field', () => {
  show({ members: members(20), exempt: [{ person: 'p-1', course: 'ten-rules' }] });
  expect(person().options).toHaveLength(20);
  expect(screen.queryByRole('searchbox')).toBeNull();
});
