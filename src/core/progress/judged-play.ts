import { foresee } from '../scenario/look-ahead.ts';
import type { CompiledScenario } from '../scenario/model.ts';
import { prepare } from '../scenario/program.ts';
import { type Decision, decisionsOf } from '../scenario/regret.ts';
import { advance, type Play, type Move as PlayMove, replay } from '../scenario/replay.ts';
import { differences, type RuleSum, ruleSums } from '../scenario/rule-score.ts';
import { brokenBy, pointsPerRule } from '../scenario/score.ts';
import type { Attempt, Move } from './attempt.ts';

/** The texts that attempts were played on, by hash. A play whose text is missing gives no evidence. */
export type Texts = ReadonlyMap<string, CompiledScenario>;

/** One decision between several replies, by the scene that it was made in. `turn` counts from 0. */
export interface MadeDecision {
  readonly item: string;
  readonly scene: string;
  readonly turn: number;
  readonly rules: readonly string[];
  readonly right: boolean;
}

/** What a conversation shows: how each rule was kept, and each decision. */
export interface JudgedPlay {
  readonly sums: ReadonlyMap<string, RuleSum>;
  readonly decisions: readonly MadeDecision[];
}

export function decisionItem(scenario: string, scene: string): string {
  return `decision/${scenario}/${scene}`;
}

type Played = Pick<Attempt, 'scenario' | 'scenarioHash' | 'known' | 'from'>;

/** Plays never change, and a page folds its record anew after each answer: what was judged once is not replayed. */
const judged = new WeakMap<CompiledScenario, Map<string, JudgedPlay | null>>();

/** An attempt judged on the text that it was played on, or null where that text is missing or does not fit. */
export function judgePlay(attempt: Played, moves: readonly Move[], texts: Texts): JudgedPlay | null {
  const compiled = texts.get(attempt.scenarioHash);
  if (!compiled) return null;
  const known = judged.get(compiled) ?? new Map<string, JudgedPlay | null>();
  judged.set(compiled, known);
  const key = JSON.stringify([attempt.known, attempt.from?.turn, moves.map(({ choice }) => choice)]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const play = replayAttempt(attempt, moves, texts);
  const made = play && { sums: ruleSums(play), decisions: decisionsIn(attempt, play) };
  known.set(key, made);
  return made;
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
function decisionsIn(attempt: Played, play: Play): MadeDecision[] {
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
