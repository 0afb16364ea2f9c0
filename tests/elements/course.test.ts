import { screen, waitFor } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import type { ProgressStore } from '../../src/core/progress/progress-store.ts';
import { lateReading } from '../support/late-reading.ts';
import { courseOf, SimulatedLearner } from '../support/simulated-learner.ts';
import { storeOf } from '../support/store-of.ts';

let store: ProgressStore;
vi.mock('../../src/elements/open-store.ts', () => ({ openWorld: async () => ({ store, now: () => Date.now() }) }));
await import('../../src/elements/course.ts');

const course = courseOf('first', ['kind', 'clear'], []);

function place(): void {
  const host = document.createElement('rapport-course');
  host.dataset['course'] = JSON.stringify(course);
  host.innerHTML = '<p data-progress>Not begun.</p>';
  document.body.replaceChildren(host);
}

it('ends with the newest reading of the record, however long an older one takes', async () => {
  const learner = new SimulatedLearner([], [course]);
  learner.learn('first', 'kind');
  const late = lateReading(await storeOf(learner));
  store = late.store;
  place();
  await waitFor(() => expect(late.readings()).toBe(1));
  await store.append([{ type: 'lesson.finished', data: { course: 'first', lesson: 'clear' } }]);
  await late.letGo();
  await waitFor(() => expect(screen.getByText(/./).textContent).toBe('You have finished this course.'));
});
