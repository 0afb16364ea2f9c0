import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { emptyTeam } from '../../../src/core/reports/team.ts';
import { Collect } from '../../../src/features/manage/Collect.tsx';
import type { CollectWorld } from '../../../src/features/manage/collect-world.ts';

const member = { id: '7', name: 'Ada', team: '', manager: '', role: '', learner: 'p-7' };

function show(strangers: readonly string[] = []) {
  const taken: string[] = [];
  const world: CollectWorld = {
    take: async ({ name }) => {
      taken.push(name);
      return { kind: 'taken', person: name, added: 1, forked: false };
    },
    missing: async () => ({ team: { ...emptyTeam('plan'), members: [member] }, members: [member], strangers }),
    copy: async () => true,
    hrefs: { report: '/report/', team: '/team/', handIn: '/hand-in/' },
  };
  render(<Collect world={world} />);
  return { taken, user: userEvent.setup() };
}

it('files that a system puts into folders are passed over without a word', async () => {
  const { taken, user } = show();
  const names = ['.DS_Store', '._ada.rapport', 'Thumbs.db', 'desktop.ini', 'ada.rapport'];
  await user.upload(
    screen.getByLabelText('Choose files'),
    names.map((name) => new File(['x'], name)),
  );
  expect(await screen.findByText('1 file taken in.')).toBeTruthy();
  expect(taken).toEqual(['ada.rapport']);
});

it('people who handed in and are in no list are named', async () => {
  show(['Bo', 'Cy', 'Dee', 'Eve', 'Flo', 'Gil']);
  const line = await screen.findByText(/Handed in, and not in your list/);
  expect(line.textContent).toContain('and 1 more');
});
