import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Course } from '../../../../src/core/curriculum/course.ts';
import { dayIn } from '../../../../src/core/days.ts';
import type { CourseProgress } from '../../../../src/core/progress/learner.ts';
import { ownView } from '../../../../src/core/progress/own-view.ts';
import { Home } from '../../../../src/features/learn/home/Home.tsx';
import { HomePath } from '../../../../src/features/learn/home/HomePath.tsx';
import type { HomeProps } from '../../../../src/features/learn/home/home-props.ts';
import { NameCard } from '../../../../src/features/learn/home/NameCard.tsx';
import { soundStore } from '../../../support/role-play-stage.tsx';

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

const TODAY = dayIn('2026-11-22T00:00:00Z');

type Drafts = Parameters<ReturnType<typeof soundStore>['append']>[0];

const places = {
  recordHref: '/record/',
  practiseHref: '/practise/',
  planHref: '/plan/',
  handInHref: '/hand-in/',
  trainerPlays: [],
};

async function viewOf(drafts: Drafts) {
  const store = soundStore();
  await store.append(drafts);
  return ownView([course], { state: await store.state(), events: await store.read(), today: TODAY });
}

async function show(drafts: Drafts = [], onName = () => {}, trainerPlays: HomeProps['trainerPlays'] = []) {
  const view = await viewOf(drafts);
  const more = { ...places, trainerPlays };
  render(<Home {...more} view={view} today={TODAY} links={links} isRead onName={onName} />);
  return view;
}

describe('the home', () => {
  it('names the role-plays that a trainer sent, and the way to hand in, though no course is asked for', async () => {
    await show([], undefined, [{ href: '/plan/play/?text=abc', title: 'The wet invoice' }]);
    expect(screen.getByRole('link', { name: 'The wet invoice' }).getAttribute('href')).toBe('/plan/play/?text=abc');
    expect(screen.getAllByRole('link', { name: 'Hand it in' }).map((link) => link.getAttribute('href'))).toEqual([
      '/hand-in/',
      '/hand-in/',
    ]);
  });

  it('offers a newcomer the first step as the one main action, and at most three other things', async () => {
    await show();
    expect(screen.getByRole('link', { name: 'Start: About quality' }).getAttribute('href')).toBe('/a/');
    expect(document.querySelectorAll('[data-kind="main"]')).toHaveLength(1);
    const offers = (name: string) =>
      within(screen.getByRole('region', { name })).getAllByRole('heading', { level: 3 }).length;
    // Name and role come before the courses, since the role decides which of them come first.
    expect([offers('To do now'), offers('Also here')]).toEqual([1, 2]);
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

  it('meets somebody who is through with everything by happy faces', async () => {
    const view = { ...(await viewOf([])), next: null };
    render(<Home {...places} view={view} today={TODAY} links={links} isRead onName={() => {}} />);
    const faces = within(screen.getByRole('list', { name: 'Some of the people you will talk to' }));
    const names = faces.getAllByRole('img').map((face) => face.getAttribute('alt'));
    expect(names.map((name) => name?.split(', ').at(-1))).toEqual(['happy', 'happy', 'happy']);
  });

  it('calls a role-play that was played and not passed played, not done', () => {
    const [first, second, talk] = course.steps;
    const fresh = {
      status: 'notStarted',
      done: null,
      attempts: 0,
      score: null,
      passed: null,
      counted: null,
      open: null,
    } as const;
    const played = { points: 3, best: 13, percent: 23 } as const;
    const steps = [
      { ...fresh, step: first! },
      { ...fresh, step: second! },
      {
        ...fresh,
        step: talk!,
        status: 'completed',
        done: '2026-11-21',
        attempts: 1,
        score: played,
        passed: false,
      } as const,
    ];
    const progress = { course: 'ten-rules', status: 'inProgress', steps } as unknown as CourseProgress;
    render(<HomePath progress={progress} next={first!} link={links[0]!} />);
    expect(screen.getByText(/^Role-play · played · 23.%, not passed yet$/)).toBeTruthy();
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

describe('the card that asks for a name', () => {
  it('asks for the role before its one button, so that the name cannot be saved past it', async () => {
    const onName = vi.fn();
    render(<NameCard roles={[{ id: 'desk', title: 'Front desk', summary: '', courses: [] }]} onName={onName} />);
    const hand = userEvent.setup();
    await hand.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada');
    await hand.tab();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Your role' }));
    await hand.selectOptions(screen.getByRole('combobox'), 'Front desk');
    await hand.tab();
    await hand.keyboard('{Enter}');
    expect(onName).toHaveBeenCalledWith('Ada', 'desk');
  });

  it('goes on to the greeting once the name is saved, since the form for it is gone', async () => {
    const view = await viewOf([]);
    const named = (name: string | null) => (
      <Home {...places} view={{ ...view, name }} today={TODAY} links={links} isRead onName={onName} />
    );
    const onName = (name: string): void => rerender(named(name));
    const { rerender } = render(named(null));
    const hand = userEvent.setup();
    await hand.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: /Ada/ }));
  });
});

describe('the home, once a plan was opened', () => {
  type Opened = Extract<Drafts[number], { type: 'plan.opened' }>['data'];
  const opened = (more: Partial<Opened>): Drafts[number] => ({
    type: 'plan.opened',
    data: { plan: 'spring', learner: 'p-1', by: 'Ms Lind', courses: [], exempt: [], retired: [], ...more },
  });
  const asked = (due: string | null, validDays: number | null = null) => ({
    courses: [{ course: 'ten-rules', due, validDays }],
  });

  it.each([
    ['2026-11-12', 'Overdue: it was due on 12 November 2026, 10 days ago.', 'late', 'due 10 days ago'],
    ['2026-11-22', 'Due on 22 November 2026, today.', 'soon', 'due today'],
    ['2026-12-06', 'Due on 6 December 2026, in 14 days.', 'soon', 'due in 14 days'],
    ['2027-01-01', 'Due on 1 January 2027, in 40 days.', 'calm', 'due in 40 days'],
  ])('says of a course due on %s in words and by a sign how it stands', async (due, sentence, urgency, hint) => {
    await show([opened(asked(due))]);
    const line = screen.getByText(sentence);
    expect(line.getAttribute('data-urgency')).toBe(urgency);
    expect(line.querySelector('.duty-sign') !== null).toBe(urgency !== 'calm');
    expect(screen.getByText(hint)).toBeTruthy();
    expect(screen.getByText('From Ms Lind.')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: '0 of 1 course done' })).toBeTruthy();
  });

  it('says who excused the learner from a course, and does not propose it', async () => {
    await show([opened({ exempt: ['ten-rules'] })]);
    expect(screen.getByText('Not needed for you, says Ms Lind.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Start/ })).toBeNull();
  });

  it('leaves a retired role-play out of the steps, and leads to the right page of those that stay', async () => {
    const { courses } = await show([
      opened({ ...asked(null), retired: ['late'] }),
      { type: 'lesson.finished', data: { course: 'ten-rules', lesson: 'quality' } },
    ]);
    expect(courses[0]?.steps).toHaveLength(2);
    expect(screen.getByText('Asked for by Ms Lind, with no day set.')).toBeTruthy();
    expect(screen.queryByText('The late parcel')).toBeNull();
    expect(screen.getByRole('link', { name: 'About courtesy' }).getAttribute('href')).toBe('/b/');
  });

  it('leads back to a course that is due again, and says since when', async () => {
    const store = soundStore();
    const { events } = await store.append([
      opened({ ...asked(null, 30), retired: ['late'] }),
      { type: 'lesson.finished', data: { course: 'ten-rules', lesson: 'quality' } },
      { type: 'lesson.finished', data: { course: 'ten-rules', lesson: 'courtesy' } },
    ]);
    const done = dayIn(events.at(-1)!.at);
    const today = done + 31;
    const view = ownView([course], { state: await store.state(), events: await store.read(), today });
    render(<Home {...places} view={view} today={today} links={links} isRead onName={() => {}} />);
    expect(screen.getByRole('link', { name: 'Do again: About quality' }).getAttribute('href')).toBe('/a/');
    expect(screen.getByText(/^Due again: it was last done on .* which held until .*, yesterday\.$/)).toBeTruthy();
    expect(screen.getByText('0 of 1 course done, 1 overdue')).toBeTruthy();
  });
});
