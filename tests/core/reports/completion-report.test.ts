import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/core/curriculum/course.ts';
import type { EventDraft, ProgressEvent } from '../../../src/core/progress/events.ts';
import { courseProgress, foldLearner } from '../../../src/core/progress/learner.ts';
import { COMPLETION_COLUMNS, completionColumns, completionRows } from '../../../src/core/reports/completion-report.ts';

const course: Course = {
  id: 'ten-rules',
  title: 'The Ten Rules',
  summary: '',
  audience: ['external'],
  steps: [
    { kind: 'lesson', id: '01-quality', title: 'Quality', required: true, minutes: 3, rules: [] },
    { kind: 'rolePlay', id: 'late', title: 'Late', required: true, mode: 'coached', rules: [] },
  ],
  closing: 'late',
  counts: 'best',
  attempts: null,
};

/** Events of one learner on one device, a day apart from 2 November on. */
function happened(drafts: readonly EventDraft[]): ProgressEvent[] {
  return drafts.map((draft, index) => ({
    ...draft,
    id: `e${index}`,
    v: 1,
    learner: 'l1',
    device: 'd1',
    n: index + 1,
    lamport: index + 1,
    at: `2026-11-0${index + 2}T09:00:00.000+01:00`,
  }));
}

const played: readonly EventDraft[] = [
  { type: 'learner.named', data: { name: ' Ada ', role: null } },
  { type: 'lesson.finished', data: { course: 'ten-rules', lesson: '01-quality' } },
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
  {
    type: 'attempt.finished',
    data: {
      attempt: 'a1',
      outcome: 'success',
      ending: 'happy',
      points: 5,
      best: 6,
      pass: 60,
      rules: [],
      broken: [],
      passed: true,
    },
  },
];

const rowsOf = (events: readonly ProgressEvent[]) =>
  completionRows([{ learner: 'l1', state: foldLearner(events) }], [course], (id) => `No name (${id})`);

describe('the completion report', () => {
  it('shows a finished course with its days, score and attempts', () => {
    expect(rowsOf(happened(played))).toEqual([
      {
        learner: 'l1',
        name: 'Ada',
        course: 'ten-rules',
        courseTitle: 'The Ten Rules',
        status: 'completed',
        started: '2026-11-03',
        completed: '2026-11-05',
        points: 5,
        best: 6,
        percent: 83,
        attempts: 1,
      },
    ]);
  });

  it('shows a course that nobody touched without days or numbers', () => {
    const [row] = rowsOf([]);
    expect(row).toMatchObject({
      name: 'No name (l1)',
      status: 'notStarted',
      started: null,
      completed: null,
      percent: null,
      attempts: 0,
    });
  });

  it('says the same as the learner’s own pages', () => {
    const state = foldLearner(happened(played));
    const [row] = completionRows([{ learner: 'l1', state }], [course], String);
    const own = courseProgress(course, state);
    expect(row).toMatchObject({ status: own.status, ...own.score, attempts: own.attempts });
  });

  it('has one column for each thing that is shown', () => {
    const columns = completionColumns({ notStarted: 'Not started', inProgress: 'In progress', completed: 'Completed' });
    const [row] = rowsOf(happened(played));
    expect(columns.map((column) => column.id)).toEqual([...COMPLETION_COLUMNS]);
    expect(columns.map((column) => column.value(row!))).toEqual([
      'Ada',
      'The Ten Rules',
      'Completed',
      '2026-11-03',
      '2026-11-05',
      83,
      5,
      6,
      1,
    ]);
  });
});
