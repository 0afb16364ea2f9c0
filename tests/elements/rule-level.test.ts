import { screen, waitFor } from '@testing-library/dom';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { ProgressStore } from '../../src/core/progress/progress-store.ts';
import { lateReading } from '../support/late-reading.ts';
import { chainOf, courseOf, SimulatedLearner } from '../support/simulated-learner.ts';
import { storeOf } from '../support/store-of.ts';

let store: ProgressStore;
vi.mock('../../src/elements/open-store.ts', () => ({ openWorld: async () => ({ store, pause: async () => {} }) }));
vi.mock('../../src/elements/when-idle.ts', () => ({ whenIdle: (act: () => void) => act() }));
await import('../../src/elements/rule-level.ts');

const talk = chainOf('talk', ['kind', 'clear']);
const course = courseOf('first', ['kind'], [talk]);

async function open(learner: SimulatedLearner): Promise<HTMLElement> {
  store = await storeOf(learner);
  const host = place();
  await screen.findByRole('heading', { name: /^Your level/ });
  return host;
}

function place(): HTMLElement {
  const host = document.createElement('rapport-rule-level');
  host.dataset['page'] = JSON.stringify({ rule: 'kind', know: false, courses: [course] });
  document.body.replaceChildren(host);
  return host;
}

describe('the level on the page of a rule', () => {
  it('is that of the record, in a word, with marks beside it and what to do next', async () => {
    const learner = new SimulatedLearner([talk], [course]);
    learner.learn('first', 'kind');
    learner.play('talk', 'first', { missing: ['clear'] });
    const reached = learner.level('kind');
    const host = await open(learner);
    expect(reached).toMatchObject({ level: 'familiar', lastPercent: 100 });
    expect(screen.getByRole('heading').textContent).toBe('Your level Familiar');
    expect(host.querySelectorAll('.level-marks [data-on="true"]')).toHaveLength(2);
    expect(screen.getByText('Kept to 100 % the last time.')).toBeTruthy();
    expect((await axe.run(host)).violations).toEqual([]);
  });

  it('follows the record while the page is open', async () => {
    await open(new SimulatedLearner([talk], [course]));
    expect(screen.getByRole('heading').textContent).toBe('Your level New');
    await store.append([{ type: 'lesson.finished', data: { course: 'first', lesson: 'kind' } }]);
    await waitFor(() => expect(screen.getByRole('heading').textContent).toBe('Your level Familiar'));
  });

  it('ends with the newest reading, however long an older one takes', async () => {
    const late = lateReading(await storeOf(new SimulatedLearner([talk], [course])));
    store = late.store;
    place();
    await waitFor(() => expect(late.readings()).toBe(1));
    await store.append([{ type: 'lesson.finished', data: { course: 'first', lesson: 'kind' } }]);
    await late.letGo();
    await waitFor(() => expect(screen.getByRole('heading').textContent).toBe('Your level Familiar'));
  });
});
