import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { emptyTeam } from '../../../src/core/reports/team.ts';
import { HandOut } from '../../../src/features/manage/HandOut.tsx';
import type { TeamWorld } from '../../../src/features/manage/team-world.ts';

const members = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at),
    name: `Person ${at}`,
    team: at % 2 ? 'North' : 'South',
    manager: '',
    role: '',
    learner: `p-${at}`,
  }));

function show(count: number) {
  const saved: string[] = [];
  const world = { savePlan: (_team: unknown, { name }: { name: string }) => `${saved.push(name)}.rapport-plan` };
  const team = { ...emptyTeam('plan'), members: members(count) };
  render(<HandOut world={world as unknown as TeamWorld} team={team} change={async () => {}} />);
  return { saved, user: userEvent.setup() };
}

it('of thousands of people a hundred are shown, and everybody is found', async () => {
  const { user, saved } = show(1_200);
  expect(screen.getAllByRole('listitem')).toHaveLength(100);
  expect(screen.getByText('1200 people found. The first 100 are shown.')).toBeTruthy();
  await user.type(screen.getByLabelText('Find somebody by name, id or team'), 'PERSON 1199');
  await user.click(screen.getByRole('button', { name: /File for .*Person 1199/ }));
  expect(saved).toEqual(['Person 1199']);
});

it('a small team stands there whole, without a field', () => {
  show(26);
  expect(screen.getAllByRole('listitem')).toHaveLength(26);
  expect(screen.queryByRole('searchbox')).toBeNull();
});
