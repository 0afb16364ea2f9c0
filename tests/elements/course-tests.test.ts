import { screen } from '@testing-library/dom';
import { expect, it } from 'vitest';
import { foldTests, NO_TESTS } from '../../src/core/progress/mixed-test.ts';
import { ownView } from '../../src/core/progress/own-view.ts';
import { showCourseTests } from '../../src/elements/course-tests.ts';
import { courseOf, SimulatedLearner } from '../support/simulated-learner.ts';
import { storeOf } from '../support/store-of.ts';

const course = courseOf('first', ['kind', 'clear'], []);

async function show(learner: SimulatedLearner): Promise<void> {
  const store = await storeOf(learner);
  const events = await store.read();
  const host = document.createElement('div');
  host.innerHTML =
    '<p data-test="before"><a href="/test/">Where do you stand? <span class="small">10 questions</span></a></p>';
  document.body.replaceChildren(host);
  const [progress] = ownView([course], { state: await store.state(), events, today: learner.today }).courses;
  showCourseTests(host, foldTests(events).get('first') ?? NO_TESTS, progress!);
}

it('leads to the test before a course until the course has begun, then says that it was left out', async () => {
  const learner = new SimulatedLearner([], [course]);
  await show(learner);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/test/');
  learner.learn('first', 'kind');
  await show(learner);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/you left it out: that is fine/)).toBeTruthy();
});
