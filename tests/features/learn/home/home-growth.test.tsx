import { render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { ruleLevels } from '../../../../src/core/progress/levels.ts';
import { ownView } from '../../../../src/core/progress/own-view.ts';
import { pathProgress } from '../../../../src/core/progress/path-progress.ts';
import { reviewOn } from '../../../../src/core/progress/review.ts';
import { dueSurveys, foldSurveys } from '../../../../src/core/progress/survey.ts';
import { Home } from '../../../../src/features/learn/home/Home.tsx';
import { chainOf, courseOf, SimulatedLearner } from '../../../support/simulated-learner.ts';

const talk = chainOf('talk', ['kind', 'clear']);
const course = courseOf('first', ['kind', 'clear'], [talk]);
const path = { id: 'sales', title: 'Sales', summary: 'You advise.', courses: [{ course: 'first', required: true }] };
const hrefs = {
  review: '/review/',
  survey: '/survey/',
  people: '/people/',
  rules: '/rules/',
  pathCertificate: '/certificate/path/sales/',
  certificates: { first: '/certificate/first/' },
};

const TEST = { first: { phase: 'after', href: '/c/test/' } } as const;

function show(learner: SimulatedLearner, isShared = false) {
  const { today } = learner;
  const view = ownView([course], { state: learner.state(), events: learner.events, today });
  const evidence = learner.evidence();
  const growth = {
    review: reviewOn(learner.today, learner.items(), evidence),
    surveys: dueSurveys(foldSurveys(learner.events), view.courses, learner.today),
    path: { path, progress: pathProgress(path, view.courses) },
    levels: ruleLevels(
      evidence,
      ['kind', 'clear'].map((id) => ({ id, know: false })),
    ),
    isShared,
    tests: TEST,
    hrefs,
  };
  const links = [{ course, href: '/c/', steps: ['/1/', '/2/', '/3/'] }];
  const places = {
    recordHref: '/record/',
    practiseHref: '/practise/',
    planHref: '/plan/',
    handInHref: '/hand-in/',
    trainerPlays: [],
  };
  const props = { ...places, view, today, links, growth, isRead: true };
  return render(<Home {...props} onName={() => {}} roles={[path]} />).container;
}

const offers = (container: HTMLElement) =>
  [...container.querySelectorAll('.home-more-card h3')].map((heading) => heading.textContent);

describe('the home, once the whole record was read', () => {
  it('offers a name, and what is due, and never more than three things', async () => {
    const learner = new SimulatedLearner([talk], [course]);
    learner.answer('first', 'kind', false);
    learner.learn('first', 'kind');
    const container = show(learner.on(2));
    expect(offers(container)).toEqual(['Due for review', 'What should we call you?', 'Where your record lives']);
    expect(container.querySelectorAll('[data-kind="main"]')).toHaveLength(1);
    expect((await axe.run(container)).violations).toEqual([]);
  });

  it('makes the review the main action where all courses are done', () => {
    const learner = new SimulatedLearner([talk], [course]);
    learner.answer('first', 'kind', false);
    for (const rule of ['kind', 'clear']) learner.learn('first', rule);
    learner.play('talk', 'first');
    show(learner.on(2));
    const main = document.querySelector('.home-main');
    expect([main?.textContent, main?.getAttribute('href')]).toEqual(['Review now', '/review/']);
    expect(screen.getByText(/1 thing, about 1 minute/)).toBeTruthy();
    expect(offers(document.body)).toEqual(['Your opinion', 'What should we call you?', 'Where your record lives']);
    expect(screen.getByRole('link', { name: 'What has changed?' }).getAttribute('href')).toBe('/c/test/');
    expect(screen.getByRole('link', { name: 'See the certificate' }).getAttribute('href')).toBe('/certificate/first/');
  });

  it('shows the path of the role and the levels in words, numbers and a bar', () => {
    const learner = new SimulatedLearner([talk], [course]);
    learner.do({ type: 'learner.named', data: { name: 'Ada', role: 'sales' } });
    learner.learn('first', 'kind');
    show(learner);
    expect(screen.getByText('In progress: 0 of 1 required course completed')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: '0 of 1 required course completed' })).toBeTruthy();
    expect(screen.getByText('Familiar: 1 · New: 1')).toBeTruthy();
  });

  it('reminds on a shared computer to hand in and clear', () => {
    show(new SimulatedLearner([talk], [course]), true);
    expect(screen.getByRole('link', { name: 'hand in and clear' }).getAttribute('href')).toBe('/people/');
  });
});
