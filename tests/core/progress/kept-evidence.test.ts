import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/core/progress/evidence.ts';
import { readEvidence } from '../../../src/core/progress/kept-evidence.ts';
import { chainOf, courseOf, SimulatedLearner } from '../../support/simulated-learner.ts';

const talk = chainOf('talk', ['kind', 'clear']);
const course = courseOf('first', ['kind'], [talk]);

/** A learner who played a role-play twelve times, and what a store would give of it. */
function veteran() {
  const learner = new SimulatedLearner([talk], [course]);
  learner.answer('first', 'kind', false);
  for (let play = 0; play < 12; play++) learner.play('talk', 'first', { missing: play % 2 ? ['kind'] : [] });
  const store = {
    learner: async () => 'l1',
    read: async () => learner.events,
    state: async () => learner.state(),
    scenario: async (hash: string) => learner.texts.get(hash) ?? null,
  };
  return { learner, store };
}

describe('the evidence in a kept record', () => {
  it('is that of its events, and lets the page draw between its parts', async () => {
    const { learner, store } = veteran();
    let pauses = 0;
    const pause = async () => void pauses++;
    const { evidence } = await readEvidence({ store, courses: [course], pause });
    expect(evidence).toEqual(evidenceOf(learner.events, learner.texts, [course]));
    expect(evidence).toHaveLength(13);
    expect(pauses).toBe(2);
  });

  it('judges a conversation of one text and one course of replies only once', async () => {
    const { learner } = veteran();
    const again = () => evidenceOf(learner.events, learner.texts, [course]).filter((one) => one.kind === 'play');
    const [first, second] = [again(), again()];
    expect(second[0]!.decisions).toBe(first[0]!.decisions);
    expect(second[1]!.decisions).not.toBe(second[0]!.decisions);
    expect(second[1]!.decisions.map(({ right }) => right)).toEqual([false, true]);
  });
});
