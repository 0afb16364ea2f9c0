import type { Course } from '../curriculum/course.ts';
import { type Day, dayIn } from '../days.ts';
import { foresee } from '../scenario/look-ahead.ts';
import type { CompiledScenario } from '../scenario/model.ts';
import { prepare } from '../scenario/program.ts';
import { type Decision, decisionsOf } from '../scenario/regret.ts';
import { advance, type Play, type Move as PlayMove, replay } from '../scenario/replay.ts';
import { differences, type RuleSum, ruleSums } from '../scenario/rule-score.ts';
import { brokenBy, pointsPerRule } from '../scenario/score.ts';
import { type Attempt, applyToAttempts, type FinishedAttempt, type Move } from './attempt.ts';
import type { ProgressEvent } from './events.ts';

/** The texts that attempts were played on, by hash. A play whose text is missing gives no evidence. */
export type Texts = ReadonlyMap<string, CompiledScenario>;

/** One question answered. `in` tells the lesson, where it may be tried at once again, from a review. */
export interface AnsweredQuestion {
  readonly kind: 'question';
  readonly item: string;
  readonly day: Day;
  readonly rules: readonly string[];
  readonly right: boolean;
  readonly in: 'lesson' | 'review';
  readonly course: string;
  readonly lesson: string;
  readonly check: string;
}

/** One decision between several replies, by the scene that it was made in. `turn` counts from 0. */
export interface MadeDecision {
  readonly item: string;
  readonly scene: string;
  readonly turn: number;
  readonly rules: readonly string[];
  readonly right: boolean;
}

/** A conversation played to one of its endings. `again`: a "try that turn again", which the learner knew the answer to. */
export interface FinishedPlay {
  readonly kind: 'play';
  readonly day: Day;
  readonly attempt: FinishedAttempt;
  readonly again: boolean;
  readonly sums: ReadonlyMap<string, RuleSum>;
  readonly decisions: readonly MadeDecision[];
}

/** A decision of an earlier play, made again in a review. */
export interface ReviewedDecision {
  readonly kind: 'decision';
  readonly item: string;
  readonly day: Day;
  readonly right: boolean;
}

export interface FinishedLesson {
  readonly kind: 'lesson';
  readonly day: Day;
  readonly rules: readonly string[];
}

/** What a record says about rules, in its order: the one source of levels and of reviews. */
export type Evidence = AnsweredQuestion | FinishedPlay | ReviewedDecision | FinishedLesson;

export function questionItem(course: string, lesson: string, check: string): string {
  return `question/${course}/${lesson}/${check}`;
}

export function decisionItem(scenario: string, scene: string): string {
  return `decision/${scenario}/${scene}`;
}

/** Events in the record's order, the texts they were played on and today's courses -> the evidence in them. */
export function evidenceOf(
  events: readonly ProgressEvent[],
  texts: Texts,
  courses: readonly Course[],
): readonly Evidence[] {
  const rulesOf = rulesByQuestion(courses);
  const attempts = new Map<string, Attempt>();
  const moves = new Map<string, readonly Move[]>();
  return events.flatMap((event, order): Evidence[] => {
    const day = dayIn(event.at);
    applyToAttempts(attempts, event, order);
    if (event.type === 'choice.made' || event.type === 'choice.timedOut') {
      const open = attempts.get(event.data.attempt);
      if (open?.state === 'open') moves.set(open.attempt, open.moves);
    }
    if (event.type === 'check.answered') return [questionOf(event.data, day, rulesOf)];
    if (event.type === 'lesson.finished') {
      return [{ kind: 'lesson', day, rules: rulesOf(event.data.course, event.data.lesson) }];
    }
    if (event.type === 'review.answered') return reviewed(event.data, day, rulesOf);
    if (event.type !== 'attempt.finished') return [];
    const attempt = attempts.get(event.data.attempt);
    // Only the first end of an attempt is its end.
    if (attempt?.state !== 'finished' || attempt.order !== order) return [];
    return playOf(attempt, moves.get(attempt.attempt) ?? [], { day, texts });
  });
}

/** The rules of a lesson, or of one of its questions; none where the courses no longer have it. */
type RulesOf = (course: string, lesson: string, check?: string) => readonly string[];

function rulesByQuestion(courses: readonly Course[]): RulesOf {
  const steps = new Map(courses.flatMap(({ id, steps }) => steps.map((step) => [`${id}/${step.id}`, step] as const)));
  return (course, lesson, check) => {
    const step = steps.get(`${course}/${lesson}`);
    if (step?.kind !== 'lesson') return [];
    return check !== undefined && step.checks && !step.checks.includes(check) ? [] : step.rules;
  };
}

type Answered = Extract<ProgressEvent, { type: 'check.answered' }>['data'];

function questionOf({ course, lesson, check, right }: Answered, day: Day, rulesOf: RulesOf): AnsweredQuestion {
  const item = questionItem(course, lesson, check);
  const rules = rulesOf(course, lesson, check);
  return { kind: 'question', item, day, rules, right, in: 'lesson', course, lesson, check };
}

function reviewed({ item, right }: { item: string; right: boolean }, day: Day, rulesOf: RulesOf): Evidence[] {
  const [kind, course, lesson, check] = item.split('/');
  if (kind === 'decision') return [{ kind, item, day, right }];
  if (kind !== 'question' || !course || !lesson || !check) return [];
  const rules = rulesOf(course, lesson, check);
  return [{ kind, item, day, rules, right, in: 'review', course, lesson, check }];
}

/** A play that was given up or interrupted, or that its text no longer fits, shows nothing. */
function playOf(
  attempt: FinishedAttempt,
  moves: readonly Move[],
  { day, texts }: { readonly day: Day; readonly texts: Texts },
): FinishedPlay[] {
  const { outcome } = attempt.result;
  const play = outcome === 'gaveUp' || outcome === 'interrupted' ? null : replayAttempt(attempt, moves, texts);
  if (!play) return [];
  const again = attempt.from !== null;
  return [{ kind: 'play', day, attempt, again, sums: ruleSums(play), decisions: decisionsIn(attempt, play) }];
}

/** An attempt on the text that it was played on, or null where that text is missing or does not fit. */
export function replayAttempt(
  attempt: Pick<Attempt, 'scenarioHash' | 'known'>,
  moves: readonly Move[],
  texts: Texts,
): Play | null {
  const compiled = texts.get(attempt.scenarioHash);
  if (!compiled) return null;
  const told = moves.map(
    ({ choice }): PlayMove => (choice === null ? { kind: 'timeout' } : { kind: 'choice', choice }),
  );
  const played = replay(prepare(compiled.scenario), attempt.known, told);
  return played.ok ? played.value : null;
}

/** Each scene once: where it was decided several times, by its first miss. */
function decisionsIn(attempt: FinishedAttempt, play: Play): MadeDecision[] {
  const given = attempt.from?.turn ?? 0;
  const made = new Map<string, MadeDecision>();
  for (const [turn, decision] of decisionsOf(play, foresee(play.program.scenario)).entries()) {
    const { choice, better } = decision;
    if (turn < given || decision.kind !== 'choice' || !choice) continue;
    const scene = play.turns[turn]!.before.scene;
    const item = decisionItem(attempt.scenario, scene);
    if (made.get(item)?.right === false) continue;
    const right = isRight(decision);
    made.set(item, { item, scene, turn, right, rules: rulesAt(play, turn, right ? [choice] : better) });
  }
  return [...made.values()];
}

/** A reply is right that is among the best, or that lost nothing. */
function isRight({ choice, better, regret, noReturn }: Decision): boolean {
  if (!choice || better.some((one) => one.id === choice.id)) return true;
  return !noReturn && (regret ?? 0) === 0 && brokenBy(choice).length === 0;
}

/** One reply at the end of a play that is not over -> whether it is right, and what would have been better. */
export function judgeReply(
  play: Play,
  choice: string,
): { readonly right: boolean; readonly decision: Decision; readonly play: Play } | null {
  const next = advance(play, { kind: 'choice', choice });
  if (!next.ok) return null;
  const decision = decisionsOf(next.value, foresee(play.program.scenario)).at(-1)!;
  return { right: isRight(decision), decision, play: next.value };
}

/** The rules on which points were left lying; without any, those that the given replies are about. */
function rulesAt(play: Play, turn: number, replies: readonly Parameters<typeof pointsPerRule>[0][]): readonly string[] {
  const lost = [...differences(play.program, play.turns[turn]!)].filter(([, sum]) => sum.lost > 0);
  if (lost.length > 0) return lost.map(([rule]) => rule);
  return [...new Set(replies.flatMap((reply) => [...pointsPerRule(reply).keys()]))];
}
