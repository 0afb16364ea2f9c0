import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { compiled, reply, soundStore, stage } from '../../../support/role-play-stage.tsx';
import { scenario } from '../../../support/scenario-builder.ts';

const first = scenario({
  id: 'first-call',
  title: 'The first call',
  pass: null,
  facts: { party: 'The party is on Saturday', 'promise-friday': 'You ring on Friday' },
  scenes: [
    {
      title: 'Start',
      choices: [
        { say: 'I write it down.', to: 'end', does: 'learn party, learn promise-friday' },
        { say: 'I forget it.', to: 'end' },
      ],
    },
    { title: 'End', end: 'success' },
  ],
});
const second = scenario({
  id: 'second-call',
  title: 'The second call',
  pass: null,
  facts: { party: 'The party is on Saturday' },
  remembers: ['party'],
  scenes: [
    {
      title: 'Start',
      choices: [
        { say: 'How was the party?', to: 'end', when: 'needs party' },
        { say: 'Hello.', to: 'end' },
      ],
    },
    { title: 'End', end: 'success' },
  ],
});

async function callTwice(say: RegExp) {
  const store = soundStore();
  const one = stage({ compiled: compiled(first, null), course: null }, store);
  await one.hand.click(await reply(say));
  await screen.findByText('Saved');
  one.unmount();
  stage({ compiled: compiled(second, null), course: null, newId: () => 'second' }, store);
}

describe('the client file', () => {
  it('brings what was noted into a later call with the same person', async () => {
    await callTwice(/write it down/);
    expect((await screen.findAllByText(/The party is on Saturday/)).length).toBeGreaterThan(0);
    expect((await screen.findAllByText('promised, not yet kept')).length).toBeGreaterThan(0);
    expect(await reply(/How was the party/)).toBeTruthy();
  });

  it('brings nothing that was not noted', async () => {
    await callTwice(/forget it/);
    await screen.findAllByText(/Nothing noted yet/);
    expect(screen.queryByRole('button', { name: /How was the party/ })).toBeNull();
  });

  it('starts full for somebody who has not called before, as a colleague left it', async () => {
    stage({ compiled: compiled(second, null), course: null });
    expect(await reply(/How was the party/)).toBeTruthy();
    expect(screen.getAllByText('known before this call').length).toBeGreaterThan(0);
  });
});
