import type { Course, Mode } from '../curriculum/course.ts';
import { fail, ok, type Result } from '../result.ts';
import type { CompiledScenario } from '../scenario/model.ts';
import { choose, isOpen, type Position, start, timeOut } from '../scenario/play.ts';
import { prepare } from '../scenario/program.ts';
import type { EventData, EventDraft, ProgressEvent } from './events.ts';

/** One thing that happened in an attempt, as it is stored: the scene it happened in, and the choice unless time ran out. */
export interface Move {
  readonly scene: string;
  readonly choice: string | null;
}

export type AttemptStart = EventData<'attempt.started'> & { readonly started: string };
export type AttemptResult = Omit<EventData<'attempt.finished'>, 'attempt'>;

export interface OpenAttempt extends AttemptStart {
  readonly state: 'open';
  readonly moves: readonly Move[];
}
/** `order` is where in the record it ended: two results are compared by it, never by the clock. */
export interface FinishedAttempt extends AttemptStart {
  readonly state: 'finished';
  readonly finished: string;
  readonly order: number;
  readonly result: AttemptResult;
}
export type Attempt = OpenAttempt | FinishedAttempt;
export type Attempts = ReadonlyMap<string, Attempt>;

/** Why a command is refused; the sentences stand in `messages/`. */
export type AttemptRefusal =
  | { readonly why: 'openAttempt'; readonly attempt: string }
  | { readonly why: 'noAttemptsLeft' }
  | { readonly why: 'finished' }
  | { readonly why: 'stale' }
  | { readonly why: 'notOpen' }
  | { readonly why: 'otherContent' };

type Decision = Result<readonly EventDraft[], AttemptRefusal>;

/** One step of the fold: what an event changes among the attempts. `order` counts the record's events. */
export function applyToAttempts(attempts: Map<string, Attempt>, event: ProgressEvent, order: number): void {
  if (event.type === 'attempt.started') {
    if (!attempts.has(event.data.attempt))
      attempts.set(event.data.attempt, { ...event.data, started: event.at, state: 'open', moves: [] });
    return;
  }
  if (event.type !== 'choice.made' && event.type !== 'choice.timedOut' && event.type !== 'attempt.finished') return;
  const known = attempts.get(event.data.attempt);
  // The first end is the frozen one: what another device did to the attempt after it changes nothing.
  if (known?.state !== 'open') return;
  const { moves, ...begun } = known;
  if (event.type === 'attempt.finished') {
    const { attempt, ...result } = event.data;
    attempts.set(attempt, { ...begun, state: 'finished', finished: event.at, order, result });
    return;
  }
  const choice = event.type === 'choice.made' ? event.data.choice : null;
  attempts.set(known.attempt, { ...begun, state: 'open', moves: [...moves, { scene: event.data.scene, choice }] });
}

/** What happened in one attempt, in order: for the debrief and for reports of finished attempts. */
export function movesOf(events: readonly ProgressEvent[], attempt: string): Move[] {
  return events.flatMap((event): Move[] => {
    if (event.type === 'choice.made' && event.data.attempt === attempt)
      return [{ scene: event.data.scene, choice: event.data.choice }];
    const isTimeOut = event.type === 'choice.timedOut' && event.data.attempt === attempt;
    return isTimeOut ? [{ scene: event.data.scene, choice: null }] : [];
  });
}

/**
 * Where an attempt stands on the text that it began with. A move that does not fit is passed over: it can only come from
 * two devices that went on with one attempt, and then the earlier in the record's order stands.
 */
export function positionAfter(compiled: CompiledScenario, known: readonly string[], moves: readonly Move[]): Position {
  const program = prepare(compiled.scenario);
  let position = start(program, known);
  for (const { scene, choice: id } of moves) {
    if (scene !== position.scene) continue;
    const end = program.scenes.get(scene)!.then;
    if (id === null) {
      if (end.kind === 'choices' && end.timed) position = timeOut(program, position, end.timed);
      continue;
    }
    const choice = program.sceneOfChoice.get(id) === scene ? program.choices.get(id) : undefined;
    if (choice && isOpen(program, position.cells, choice)) position = choose(program, position, choice);
  }
  return position;
}

export interface StartRequest {
  readonly attempt: string;
  readonly course: Course | null;
  readonly compiled: CompiledScenario;
  readonly mode: Mode;
  readonly seed: number;
  readonly known: readonly string[];
  readonly practice: boolean;
  readonly from: { readonly attempt: string; readonly turn: number } | null;
  readonly timing: number | null;
}

/**
 * Begins an attempt. An open assessed attempt of the same role-play must be resumed instead, else "the first counts"
 * could be dodged; a "try that turn again" (`from`) is always practice.
 */
export function startAttempt(attempts: Attempts, request: StartRequest): Decision {
  const { compiled, course, practice, from, known, ...rest } = request;
  const scenario = compiled.scenario.id;
  const isPractice = practice || from !== null;
  if (!isPractice) {
    const open = openAttemptOf(attempts, course?.id ?? null, scenario);
    if (open) return fail({ why: 'openAttempt', attempt: open.attempt });
    if (course?.closing === scenario && attemptsLeft(course, attempts) === 0) return fail({ why: 'noAttemptsLeft' });
  }
  return ok([
    {
      type: 'attempt.started',
      data: {
        ...rest,
        course: course?.id ?? null,
        scenario,
        scenarioHash: compiled.scenarioHash,
        scoringHash: compiled.scoringHash,
        kind: isPractice ? 'practice' : 'assessed',
        known: [...known],
        from,
      },
    },
  ]);
}

/** The open assessed attempt of a role-play in a course, or undefined. The oldest one, should two devices have begun one. */
export function openAttemptOf(attempts: Attempts, course: string | null, scenario: string): OpenAttempt | undefined {
  for (const one of attempts.values())
    if (one.state === 'open' && one.kind === 'assessed' && one.scenario === scenario && one.course === course)
      return one;
  return undefined;
}

/** Assessed attempts of a role-play that used up one of those allowed, in the order they were begun. */
export function usedAttempts(attempts: Attempts, course: string | null, scenario: string): Attempt[] {
  return [...attempts.values()].filter(
    (one) =>
      one.kind === 'assessed' &&
      one.scenario === scenario &&
      one.course === course &&
      // Closed because its text could not be kept: nobody's fault, so it costs nothing.
      !(one.state === 'finished' && one.result.outcome === 'interrupted'),
  );
}

/** How many assessed attempts of the closing role-play are still allowed; null: as many as wanted. */
export function attemptsLeft(course: Course, attempts: Attempts): number | null {
  if (course.attempts === null || course.closing === null) return null;
  return Math.max(0, course.attempts - usedAttempts(attempts, course.id, course.closing).length);
}

export interface ChooseRequest {
  readonly attempt: string;
  /** How many moves the learner had seen: a second click on the same turn is refused as stale. */
  readonly turn: number;
  readonly scene: string;
  /** null: the scene's time ran out. */
  readonly choice: string | null;
}

/** Takes a choice, or a time-out, at the turn that the learner saw. `compiled` is the text the attempt began with. */
export function chooseInAttempt(attempts: Attempts, compiled: CompiledScenario, request: ChooseRequest): Decision {
  const known = attempts.get(request.attempt);
  if (known?.state !== 'open') return fail({ why: 'finished' });
  if (known.scenarioHash !== compiled.scenarioHash) return fail({ why: 'otherContent' });
  if (known.moves.length !== request.turn) return fail({ why: 'stale' });
  const { attempt, scene, choice: id } = request;
  const program = prepare(compiled.scenario);
  const position = positionAfter(compiled, known.known, known.moves);
  if (position.scene !== scene) return fail({ why: 'stale' });
  if (id === null) {
    const end = program.scenes.get(scene)!.then;
    const isTimed = known.timing !== null && end.kind === 'choices' && end.timed !== null;
    return isTimed ? ok([{ type: 'choice.timedOut', data: { attempt, scene } }]) : fail({ why: 'notOpen' });
  }
  const choice = program.sceneOfChoice.get(id) === scene ? program.choices.get(id) : undefined;
  if (!choice || !isOpen(program, position.cells, choice)) return fail({ why: 'notOpen' });
  return ok([{ type: 'choice.made', data: { attempt, scene, choice: id } }]);
}

/** Ends an attempt with its frozen result. Giving up and interruption never pass, whatever the points say. */
export function finishAttempt(attempts: Attempts, attempt: string, result: AttemptResult): Decision {
  if (attempts.get(attempt)?.state !== 'open') return fail({ why: 'finished' });
  const isCutShort = result.outcome === 'gaveUp' || result.outcome === 'interrupted';
  return ok([{ type: 'attempt.finished', data: { attempt, ...result, passed: result.passed && !isCutShort } }]);
}
