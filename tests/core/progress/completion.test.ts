import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/core/curriculum/course.ts';
import type { EventDraft, ProgressEvent } from '../../../src/core/progress/events.ts';
import { learnerView } from '../../../src/core/progress/learner.ts';
import { answered, course, finished, started } from '../../support/histories.ts';

function progress(of: Course, drafts: readonly EventDraft[]) {
  const events = drafts.map((draft, index) => ({
    ...draft,
    id: `e${index}`,
    at: `2026-03-0${(index % 9) + 1}T09:00:00Z`,
  }));
  return learnerView(events as unknown as ProgressEvent[], [of]).courses[0]!;
}
const lessons = [answered('greet'), answered('listen')];
const played = (attempt: string, points: number, outcome: 'success' | 'failure' | 'gaveUp' = 'success') => [
  started({ attempt }),
  finished(attempt, points, outcome),
];

describe('a lesson', () => {
  it('is complete once it was finished, and stays so', () => {
    const [greet] = progress(course(), [answered('greet', false), answered('greet'), answered('greet', false)]).steps;
    expect(greet).toMatchObject({ status: 'completed', done: '2026-03-02T09:00:00Z' });
  });

  it('is in progress after a wrong answer', () => {
    expect(progress(course(), [answered('greet', false)]).steps[0]!.status).toBe('inProgress');
  });

  it('is not complete by one right answer alone: it may ask for more', () => {
    const data = { course: 'ten-rules', lesson: 'greet', check: 'c1', answer: 'a', right: true };
    expect(progress(course(), [{ type: 'check.answered', data }]).steps[0]!.status).toBe('inProgress');
  });
});

describe('a course', () => {
  it('is complete when its required lessons are and its closing role-play is passed', () => {
    const done = progress(course(), [...lessons, ...played('a1', 8)]);
    expect(done).toMatchObject({ status: 'completed', passed: true, completed: '2026-03-04T09:00:00Z' });
    expect(done.score).toEqual({ points: 8, best: 10, percent: 80 });
  });

  it('is completed at the last of them, in whatever order they came', () => {
    const done = progress(course(), [...played('a1', 8), answered('listen'), answered('greet')]);
    expect(done.completed).toBe('2026-03-04T09:00:00Z');
  });

  it('is not complete while the closing role-play failed', () => {
    expect(progress(course(), [...lessons, ...played('a1', 5)])).toMatchObject({ status: 'inProgress', passed: false });
  });

  it('without a closing role-play has no score and needs its lessons only', () => {
    expect(progress(course({ closing: null }), lessons)).toMatchObject({
      status: 'completed',
      score: null,
      passed: null,
    });
  });

  it('without anything required needs all its steps', () => {
    const steps = course().steps.map((step) => ({ ...step, required: false }));
    const open = course({ closing: null, steps });
    expect(progress(open, lessons).status).toBe('inProgress');
    const both = [started({ attempt: 'w', scenario: 'warm-up' }), finished('w', 1), ...played('a1', 1)];
    expect(progress(open, [...lessons, ...both]).status).toBe('completed');
  });

  it('is begun by its first event, never by practice', () => {
    expect(progress(course(), [started({ attempt: 'p', kind: 'practice' })]).status).toBe('notStarted');
    expect(progress(course(), [answered('greet', false)])).toMatchObject({ status: 'inProgress' });
  });
});

describe('the attempt that counts', () => {
  const three = [...played('a1', 5), ...played('a2', 9), ...played('a3', 7)];

  it.each([
    ['best', 9],
    ['first', 5],
    ['last', 7],
  ] as const)('is the %s', (counts, points) => {
    expect(progress(course({ counts }), three).score?.points).toBe(points);
  });

  it('is a passed one before one with more points that failed', () => {
    const failedHigh = [...played('a1', 10, 'failure'), ...played('a2', 6)];
    expect(progress(course(), failedHigh)).toMatchObject({ score: { points: 6 }, passed: true });
  });

  it('is compared by share, since an edit can change the best total', () => {
    const edited = [
      started({ attempt: 'a1' }),
      finished('a1', 9, 'success', 10),
      started({ attempt: 'a2' }),
      finished('a2', 12, 'success', 20),
    ];
    expect(progress(course(), edited).score?.points).toBe(9);
  });

  it('is none of those beyond the number allowed', () => {
    const done = progress(course({ attempts: 1 }), three);
    expect(done).toMatchObject({ score: { points: 5 }, attemptsLeft: 0, passed: false });
  });

  it('never is practice', () => {
    const practice = [started({ attempt: 'p', kind: 'practice' }), finished('p', 10)];
    expect(progress(course(), practice)).toMatchObject({ score: null, attempts: 0 });
  });

  it('shows no percentage below 0, and rounds down', () => {
    expect(progress(course(), played('a1', -3, 'failure')).score?.percent).toBe(0);
    expect(progress(course(), [started({ attempt: 'a' }), finished('a', 2, 'failure', 3)]).score?.percent).toBe(66);
  });

  it('keeps a course complete that a later, worse "last" attempt follows', () => {
    const done = progress(course({ counts: 'last' }), [...lessons, ...played('a1', 9), ...played('a2', 1)]);
    expect(done).toMatchObject({ status: 'completed', passed: false, score: { points: 1 } });
  });
});

describe('"Continue"', () => {
  it('points to the first step, then to the next that is not done', () => {
    expect(progress(course(), []).next?.step.id).toBe('greet');
    expect(progress(course(), [answered('greet')]).next?.step.id).toBe('warm-up');
  });

  it('points to the open assessed attempt before anything else', () => {
    const open = progress(course(), [answered('listen'), started({ attempt: 'a1' })]);
    expect(open.next).toMatchObject({ step: { id: 'late-parcel' }, attempt: 'a1' });
  });

  it('points nowhere once all is done, or nothing more can be', () => {
    const warm = [started({ attempt: 'w', scenario: 'warm-up' }), finished('w', 1)];
    expect(progress(course(), [...lessons, ...warm, ...played('a1', 9)]).next).toBeNull();
    expect(progress(course({ attempts: 1 }), [...lessons, ...warm, ...played('a1', 1)]).next).toBeNull();
    expect(progress(course({ counts: 'first' }), [...lessons, ...warm, ...played('a1', 1)]).next).toBeNull();
  });
});
