import { record } from '#messages/record.ts';
import type { Course } from '../../core/curriculum/course.ts';
import type { ProgressEvent } from '../../core/progress/events.ts';
import { privateEvents } from '../../core/progress/private.ts';
import type { CompiledScenario } from '../../core/scenario/model.ts';
import { percentOf } from '../../core/scenario/score.ts';

/** One entry in words. */
export interface EventLine {
  readonly id: string;
  /** ISO time as it was written, with its zone. */
  readonly at: string;
  readonly text: string;
  readonly isPrivate: boolean;
  /** Its time lies before that of the entry before it: the clock was set back. */
  readonly isClockBack: boolean;
  /** The end of a role-play that this site still has: it can be looked back on. */
  readonly ended: EndedAttempt | null;
}
export interface EndedAttempt {
  readonly attempt: string;
  readonly scenario: string;
  readonly title: string;
}

/** What turns ids into words: the courses of this site, and the texts that attempts were played on, by hash. */
export interface Names {
  readonly courses: readonly Course[];
  readonly scenarios: ReadonlyMap<string, CompiledScenario>;
}

/** What each attempt was begun on. */
type Begun = Map<string, { readonly scenario: string; readonly hash: string }>;

/** The record in words, in its order. */
export function eventLines(events: readonly ProgressEvent[], names: Names): EventLine[] {
  const begun: Begun = new Map();
  const hidden = privateEvents(events);
  let before = Number.NEGATIVE_INFINITY;
  return events.map((event) => {
    if (event.type === 'attempt.started')
      begun.set(event.data.attempt, { scenario: event.data.scenario, hash: event.data.scenarioHash });
    const text = sentence(event, names, begun);
    const moment = Date.parse(event.at);
    const isClockBack = moment < before;
    before = moment;
    const ended = event.type === 'attempt.finished' ? endedAttempt(event.data.attempt, names, begun) : null;
    return { id: event.id, at: event.at, text, isPrivate: hidden.has(event.id), isClockBack, ended };
  });
}

function endedAttempt(attempt: string, { courses }: Names, begun: Begun): EndedAttempt | null {
  const scenario = begun.get(attempt)?.scenario;
  const step = courses.flatMap((one) => one.steps).find((one) => one.kind === 'rolePlay' && one.id === scenario);
  return step ? { attempt, scenario: step.id, title: step.title } : null;
}

function sentence(event: ProgressEvent, { courses, scenarios }: Names, begun: Begun): string {
  const say = record.event;
  const course = (id: string) => courses.find((one) => one.id === id)?.title ?? id;
  const step = (id: string) => courses.flatMap((one) => one.steps).find((one) => one.id === id)?.title ?? id;
  switch (event.type) {
    case 'learner.named':
      return say.named(event.data.name);
    case 'course.started':
      return say.courseStarted(course(event.data.course));
    case 'check.answered':
      return (event.data.right ? say.checkRight : say.checkWrong)(step(event.data.lesson));
    case 'lesson.finished':
      return say.lessonFinished(step(event.data.lesson));
    case 'attempt.started':
      return say.attemptStarted(step(event.data.scenario), event.data.kind === 'practice');
    case 'choice.made':
      return said(scenarios.get(begun.get(event.data.attempt)?.hash ?? ''), event.data.choice);
    case 'choice.timedOut':
      return say.timedOut;
    case 'attempt.finished': {
      const { outcome, points, best, attempt } = event.data;
      const title = step(begun.get(attempt)?.scenario ?? attempt);
      const score = percentOf(points, best) === null ? '' : say.score(points, best);
      return say.attemptFinished(title, record.outcome[outcome] ?? outcome, score);
    }
    case 'view.given':
      return say.viewGiven(event.data.text);
    case 'customer.surveyed':
      return say.customerSurveyed(event.data.answers.map(({ stars }) => stars));
    case 'survey.answered':
      return say.surveyAnswered(course(event.data.course));
    case 'survey.skipped':
      return say.surveySkipped(course(event.data.course));
    case 'followUp.answered':
      return say.followUpAnswered(course(event.data.course));
    case 'followUp.skipped':
      return say.followUpSkipped(course(event.data.course));
    case 'review.answered':
      return (event.data.right ? say.reviewRight : say.reviewWrong)(step(placeIn(event.data.item)));
    case 'test.started':
      return (event.data.phase === 'before' ? say.testBefore : say.testAfter)(course(event.data.course));
    case 'test.answered':
      // Whether it was right is told after the course, by question: told here it would teach the second test.
      return say.testAnswered;
    case 'test.finished':
      return say.testFinished(...totalOf(event.data.results));
    case 'note.left':
      return say.noteLeft(step(event.data.on), event.data.text);
    case 'note.answered':
      return say.noteAnswered(event.data.by, event.data.text);
    case 'practice.observed':
      return say.observed(event.data.by, event.data.text);
    case 'plan.opened':
      return say.planOpened(event.data.courses.length);
    case 'handin.made':
      return say.handinMade(event.data.events);
  }
}

/** The lesson or role-play that a reviewed item belongs to: `question/COURSE/LESSON/CHECK` or `decision/SCENARIO/SCENE`. */
function placeIn(item: string): string {
  const [kind, first = item, second = item] = item.split('/');
  return kind === 'question' ? second : first;
}

function totalOf(
  results: readonly { readonly asked: number; readonly right: number }[],
): [right: number, asked: number] {
  const sum = (of: (one: (typeof results)[number]) => number) => results.reduce((total, one) => total + of(one), 0);
  return [sum(({ right }) => right), sum(({ asked }) => asked)];
}

function said(compiled: CompiledScenario | undefined, id: string): string {
  for (const { then } of compiled?.scenario.scenes ?? []) {
    const found = then.kind === 'choices' ? then.choices.find((choice) => choice.id === id) : undefined;
    if (found) return record.event.choiceMade(found.text);
  }
  return record.event.choiceUnknown;
}
