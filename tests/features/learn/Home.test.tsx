import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Course } from '../../../src/core/curriculum/course.ts';
import { learnerView } from '../../../src/core/progress/learner.ts';
import { Home } from '../../../src/features/learn/Home.tsx';
import { soundStore } from '../../support/role-play-stage.tsx';

const lesson = (id: string) =>
  ({ kind: 'lesson', id, title: `About ${id}`, required: true, minutes: 4, rules: [] }) as const;
const course: Course = {
  id: 'ten-rules',
  title: 'The Ten Rules',
  summary: 'Ten lessons.',
  audience: ['external'],
  steps: [
    lesson('quality'),
    lesson('courtesy'),
    { kind: 'rolePlay', id: 'late', title: 'The late parcel', required: true, mode: 'coached', rules: [] },
  ],
  closing: 'late',
  counts: 'best',
  attempts: null,
};
const links = [{ course, href: '/courses/ten-rules/', steps: ['/a/', '/b/', '/c/'] }];

type Drafts = Parameters<ReturnType<typeof soundStore>['append']>[0];

async function show(drafts: Drafts = [], onName = () => {}) {
  const store = soundStore();
  await store.append(drafts);
  const view = learnerView(await store.read(), [course]);
  render(<Home view={view} links={links} recordHref="/record/" practiseHref="/practise/" isRead onName={onName} />);
  return view;
}

describe('the home', () => {
  it('offers a newcomer the first step as the one main action, and at most three other things', async () => {
    await show();
    expect(screen.getByRole('link', { name: 'Start: About quality' }).getAttribute('href')).toBe('/a/');
    expect(document.querySelectorAll('[data-kind="main"]')).toHaveLength(1);
    expect(
      within(screen.getByRole('region', { name: 'Also here' })).getAllByRole('heading', { level: 3 }),
    ).toHaveLength(3);
  });

  it('says where the record lives, also to somebody without a name', async () => {
    await show();
    expect(screen.getByText(/On this device, in this browser, and nowhere else/)).toBeTruthy();
  });

  it('goes on at the next step, with words, numbers and a bar that agree with the record', async () => {
    const view = await show([
      { type: 'learner.named', data: { name: 'Ada', role: null } },
      { type: 'lesson.finished', data: { course: 'ten-rules', lesson: 'quality' } },
    ]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Good to see you, Ada.');
    expect(screen.getByRole('link', { name: 'Continue: About courtesy' })).toBeTruthy();
    const [progress] = view.courses;
    expect(progress?.stepsDone).toBe(1);
    const bar = screen.getByRole('progressbar', { name: '1 of 3 steps done' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1', '3']);
    expect(screen.getByText('In progress')).toBeTruthy();
  });

  it('leads back into an open conversation', async () => {
    await show([
      {
        type: 'attempt.started',
        data: {
          attempt: 'a1',
          course: 'ten-rules',
          scenario: 'late',
          scenarioHash: 'h',
          scoringHash: 's',
          seed: 1,
          mode: 'coached',
          kind: 'assessed',
          known: [],
          from: null,
          timing: null,
        },
      },
    ]);
    expect(screen.getByRole('link', { name: 'Go on talking: The late parcel' }).getAttribute('href')).toBe('/c/');
  });

  it('takes a name, and leaves an empty one alone', async () => {
    const onName = vi.fn();
    await show([], onName);
    const hand = userEvent.setup();
    await hand.click(screen.getByRole('button', { name: 'Save the name' }));
    expect(onName).not.toHaveBeenCalled();
    await hand.type(screen.getByRole('textbox', { name: 'Name' }), ' Ada {Enter}');
    expect(onName).toHaveBeenCalledWith('Ada');
  });
});
