import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { dayIn } from '../../../src/core/days.ts';
import { emptyTeam, type Team } from '../../../src/core/reports/team.ts';
import { PlanCourses } from '../../../src/features/manage/PlanCourses.tsx';
import type { TeamWorld } from '../../../src/features/manage/team-world.ts';
import { course } from '../../support/histories.ts';

const paths = [{ id: 'front-desk', title: 'Front desk', summary: '', courses: [] }];
const people = ['front-desk', 'night-shift'].map((role) => ({
  id: role,
  name: role,
  team: '',
  manager: '',
  role,
  learner: role,
}));

function Page() {
  const [world] = useState(() => ({ courses: [course()], paths, today: dayIn('2026-11-21') }) as unknown as TeamWorld);
  const [team, setTeam] = useState<Team>(() => ({ ...emptyTeam('autumn'), members: people }));
  return <PlanCourses world={world} team={team} change={async (more) => setTeam({ ...team, ...more })} />;
}

it('says which day counts where a course stands in the plan twice for the same people', async () => {
  const user = userEvent.setup();
  render(<Page />);
  const add = async (due: string) => {
    fireEvent.change(screen.getByLabelText('Due on'), { target: { value: due } });
    await user.click(screen.getByRole('button', { name: 'Add to the plan' }));
  };
  await add('2026-12-01');
  expect(screen.queryByText(/listed twice/)).toBeNull();
  await add('2026-11-25');
  const said = 'The Ten Rules is listed twice for everybody: the earlier day, 25 November 2026, counts.';
  expect(screen.getByText(said)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Remove .* 1 December 2026/ }));
  expect(screen.queryByText(said)).toBeNull();
});

it('says that a day is past, since everybody would be late at once', async () => {
  const user = userEvent.setup();
  render(<Page />);
  const add = async (due: string) => {
    fireEvent.change(screen.getByLabelText('Due on'), { target: { value: due } });
    await user.click(screen.getByRole('button', { name: 'Add to the plan' }));
  };
  await add('2026-11-21');
  expect(screen.getByText('Added 1 course.')).toBeTruthy();
  await add('2026-11-20');
  expect(screen.getByText('Added 1 course. Its day is past: they are late at once.')).toBeTruthy();
});

it('offers roles as their paths are called, and keeps them as they were written', async () => {
  const user = userEvent.setup();
  render(<Page />);
  const roles = screen.getByLabelText<HTMLSelectElement>('For the role');
  expect([...roles.options].map(({ value, text }) => [value, text.replace(/[\u2068\u2069]/g, '')])).toEqual([
    ['', 'every role'],
    ['front-desk', 'Front desk'],
    ['night-shift', 'night-shift'],
  ]);
  await user.selectOptions(roles, 'front-desk');
  await user.click(screen.getByRole('button', { name: 'Add to the plan' }));
  expect(screen.getByText(/^The Ten Rules: .?Front desk.?$/)).toBeTruthy();
});
