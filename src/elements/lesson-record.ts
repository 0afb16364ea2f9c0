import type { EventDraft, ProgressEvent } from '../core/progress/events.ts';

/** What was answered, and what the lesson asks for to be finished. */
export interface Answered {
  readonly course: string;
  readonly lesson: string;
  readonly check: string;
  readonly answer: string;
  readonly right: boolean;
  readonly required: readonly string[];
}

/**
 * Takes an answer and the record so far, gives the events that it makes: the start of the course where there was none, the
 * answer, and the lesson as finished at the answer that makes the last of its required exercises right.
 */
export function eventsOfAnswer(answered: Answered, record: readonly ProgressEvent[]): EventDraft[] {
  const { required, ...data } = answered;
  const { course, lesson, check, right } = data;
  const drafts: EventDraft[] = [];
  // A test before the course is not its start.
  const isStarted = record.some(
    ({ type, data }) => type !== 'test.started' && 'course' in data && data.course === course,
  );
  if (!isStarted) drafts.push({ type: 'course.started', data: { course } });
  drafts.push({ type: 'check.answered', data });
  const isFinished = record.some(
    (event) => event.type === 'lesson.finished' && event.data.course === course && event.data.lesson === lesson,
  );
  const done = rightIn(record, { course, lesson });
  if (right) done.add(check);
  if (!isFinished && required.every((id) => done.has(id)))
    drafts.push({ type: 'lesson.finished', data: { course, lesson } });
  return drafts;
}

/** The exercises of a lesson that were answered right at least once. */
export function rightIn(
  record: readonly ProgressEvent[],
  { course, lesson }: Pick<Answered, 'course' | 'lesson'>,
): Set<string> {
  return new Set(
    record.flatMap(({ type, data }) =>
      type === 'check.answered' && data.right && data.course === course && data.lesson === lesson ? [data.check] : [],
    ),
  );
}
