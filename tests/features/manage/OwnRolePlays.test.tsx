import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { emptyTeam, type Team } from '../../../src/core/reports/team.ts';
import type { Diagnostic } from '../../../src/core/result.ts';
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

const MISTAKE: Diagnostic = {
  code: 'E403',
  severity: 'error',
  place: { file: 'bad.mdx', line: 15, column: 17 },
  values: { target: '#chek' },
};

it('takes a role-play that learners will be able to play, and says where one has mistakes that stays out', async () => {
  await choose(async (rolePlays) =>
    rolePlays.map(({ file }) =>
      file === 'noise.mdx'
        ? { file, compiled: sound, codes: [], mistakes: [] }
        : { file, compiled: null, codes: ['E403'], mistakes: [MISTAKE] },
    ),
  );
  expect(await screen.findByText(`noise.mdx: “${sound.scenario.title}”, no mistakes`)).toBeTruthy();
  expect(screen.queryByText(/^bad\.mdx: /)).toBeNull();
  expect(screen.getByText(/bad\.mdx.* was not taken\./)).toBeTruthy();
  expect(screen.getByText(/^bad\.mdx:15:17 error E403 There is no scene "#chek"/)).toBeTruthy();
});

it('says that a check took too long', async () => {
  await choose(async () => null);
  expect(await screen.findAllByText(/took too long to check/)).toHaveLength(2);
});

it('says of each file that was not taken what is wrong with it', async () => {
  const check: TeamWorld['check'] = async (rolePlays) =>
    rolePlays.map(({ file }) => ({ file, compiled: sound, codes: [], mistakes: [] }));
  render(<Page check={check} />);
  const many = Array.from({ length: 21 }, (_, index) => new File(['text'], `call-${index + 1}.mdx`));
  const files = [...many, new File(['text'], 'Late Call.mdx'), new File(['x'.repeat(100_001)], 'long.mdx')];
  await userEvent.setup().upload(screen.getByLabelText('Choose .mdx files'), files);
  expect(await screen.findByText(/call-21\.mdx.* at most. Remove one above/)).toBeTruthy();
  expect(screen.getAllByText(/no mistakes$/)).toHaveLength(20);
  expect(screen.getByText(/Late Call\.mdx.* its name may have/)).toBeTruthy();
  expect(screen.getByText(/long\.mdx.* over 100 kB/)).toBeTruthy();
});
