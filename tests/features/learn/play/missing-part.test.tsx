import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { reply, stage } from '../../../support/role-play-stage.tsx';

vi.mock('../../../../src/features/learn/debrief/Debrief.tsx', () => {
  throw new Error('404');
});

it('says so where the look back cannot be loaded, and offers to load the page again', async () => {
  const { hand, store } = stage();
  await hand.click(await reply(/planned around Tuesday/));
  await hand.click(await reply(/usually turn up/));
  await hand.click(await screen.findByRole('button', { name: 'Look back on it' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('What you said is kept');
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeTruthy();
  expect((await store.read()).some(({ type }) => type === 'attempt.finished')).toBe(true);
});
