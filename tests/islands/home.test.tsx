import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { HomeIsland } from '../../src/islands/HomeIsland.tsx';
import { soundStore } from '../support/role-play-stage.tsx';

const store = soundStore();
const growth = vi.hoisted(() => {
  let release = (): void => undefined;
  const held = new Promise<null>((resolve) => {
    release = () => resolve(null);
  });
  return { held, release: () => release() };
});
vi.mock('../../src/islands/services.ts', () => ({ openServices: () => ({ store, now: () => 0 }) }));
vi.mock('../../src/islands/home-growth.ts', () => ({ readHomeGrowth: () => growth.held }));

it('greets somebody whose name was saved while the home was still reading', async () => {
  const hrefs = { review: '', survey: '', people: '', rules: '', pathCertificate: '', certificates: {} };
  const places = { recordHref: '', practiseHref: '', planHref: '', handInHref: '', playHref: '' };
  render(<HomeIsland {...places} links={[]} paths={[]} know={[]} hrefs={hrefs} />);
  const hand = userEvent.setup();
  await hand.type(await screen.findByRole('textbox', { name: 'Name' }), 'Ada');
  await hand.click(screen.getByRole('button', { name: 'Save the name' }));
  growth.release();
  expect(await screen.findByText('Good to see you, Ada.')).toBeTruthy();
});
