import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { emptyTeam, type Team } from '../../../src/core/reports/team.ts';
import { OwnRolePlays } from '../../../src/features/manage/OwnRolePlays.tsx';
import type { TeamWorld } from '../../../src/features/manage/team-world.ts';
import { chainOf } from '../../support/simulated-learner.ts';

const sound = chainOf('noise', ['kind']);

function Page({ check }: Pick<TeamWorld, 'check'>) {
  const [world] = useState(() => ({ check }) as TeamWorld);
  const [team, setTeam] = useState<Team>(() => emptyTeam('autumn'));
  return <OwnRolePlays world={world} team={team} change={async (more) => setTeam({ ...team, ...more })} />;
}

async function choose(check: TeamWorld['check']): Promise<void> {
  render(<Page check={check} />);
  const files = ['noise.mdx', 'bad.mdx'].map((name) => new File(['text'], name));
  await userEvent.setup().upload(screen.getByLabelText('Choose .mdx files'), files);
}

it('says of each role-play of the trainer whether learners will be able to play it', async () => {
  await choose(async (rolePlays) =>
    rolePlays.map(({ file }) => ({
      file,
      compiled: file === 'noise.mdx' ? sound : null,
      codes: file === 'noise.mdx' ? [] : ['E101'],
    })),
  );
  expect(await screen.findByText(`noise.mdx: “${sound.scenario.title}”, no mistakes`)).toBeTruthy();
  expect(screen.getByText(/^bad\.mdx: has mistakes \(E101\), so nobody could play it\./)).toBeTruthy();
});

it('says that a check took too long', async () => {
  await choose(async () => null);
  expect(await screen.findAllByText(/took too long to check/)).toHaveLength(2);
});
