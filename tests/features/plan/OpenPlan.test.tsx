import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { type Plan, printPlan } from '../../../src/core/progress/plan.ts';
import { OpenPlan } from '../../../src/features/plan/OpenPlan.tsx';
import type { PlanWorld, TrainerPlay } from '../../../src/features/plan/plan-world.ts';
import { course } from '../../support/histories.ts';

const plan: Plan = {
  plan: 'spring',
  title: 'Spring',
  by: 'Ms Lind',
  made: '2026-03-02T10:00:00+01:00',
  learner: 'p-7f3a',
  courses: [{ course: 'ten-rules', due: null, validDays: null }],
  exempt: [],
  retired: [],
  rolePlays: [],
  answers: [],
};

it('reads out what is in a chosen plan, then that it was taken on, and lists what it brought', async () => {
  const brought: TrainerPlay[] = [];
  const world: PlanWorld = {
    courses: [course()],
    linked: null,
    other: async () => ({ name: 'Nadia' }),
    check: async () => [],
    open: async () => {
      brought.push({ hash: 'abc', title: 'Our own late parcel' });
      return true;
    },
    followOpened: () => () => {},
    putAway: async () => {},
    trainerPlays: () => [...brought],
    hrefs: { courses: '/', play: '/plan/play/' },
  };
  const user = userEvent.setup();
  render(<OpenPlan world={world} />);
  await user.upload(
    screen.getByLabelText('Choose the plan file'),
    new File([printPlan(plan)], 'ada.rapport-plan', { type: 'application/json' }),
  );
  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'The plan “Spring”' }));
  await user.click(screen.getByLabelText('It is mine: I am Nadia'));
  await user.click(screen.getByRole('button', { name: 'Take the plan on' }));
  expect(document.activeElement).toBe(screen.getByText(/^The plan is yours now/));
  expect(screen.queryByRole('group', { name: /Whose plan is it/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Play Our own late parcel' })).toBeTruthy();
});
