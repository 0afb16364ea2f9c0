import { type Foresight, foresee } from './look-ahead.ts';
import type { Choice, RichText } from './model.ts';
import { type Decision, decisionsOf } from './regret.ts';
import type { Play, TranscriptItem } from './replay.ts';
import { differences } from './rule-score.ts';
import { brokenBy, pointsPerRule } from './score.ts';

/** A reply that was good, and the rules that it kept. */
export interface Praise {
  readonly turn: number;
  readonly choice: Choice;
  readonly rules: readonly string[];
}

/** A reply that mattered, the rules that it missed, and what would have been better. */
export interface Improvement {
  readonly turn: number;
  readonly choice: Choice;
  readonly rules: readonly string[];
  readonly better: readonly Choice[];
  readonly regret: number | null;
  readonly noReturn: boolean;
}

/** What a finished play teaches. `wentWell` may be empty: then `advice`, the notes of the ending, stands in its place. */
export interface Debrief {
  readonly decisions: readonly Decision[];
  /** What was not remembered at the start and what that cost; null where nothing was missing or lost. */
  readonly stepZero: { readonly missing: readonly string[]; readonly regret: number | null } | null;
  /** Points lost to timeouts, which are never shown as replies. */
  readonly timeLost: number;
  readonly pointOfNoReturn: number | null;
  readonly wentWell: readonly Praise[];
  readonly toChange: readonly Improvement[];
  readonly advice: readonly RichText[];
}

/** As many good and as many better replies as a learner can take in at once (experience.md). */
const MOST_PRAISE = 3;
const MOST_CHANGES = 2;
/** More than any regret. */
const ALWAYS_FIRST = 1e9;

/** A play -> its debrief, measured against what would still have been possible at each turn. */
export function debrief(play: Play, foresight: Foresight | null = foresee(play.program.scenario)): Debrief {
  const decisions = decisionsOf(play, foresight);
  const timeouts = decisions.filter((one) => one.kind === 'timeout');
  const toChange = improvements(play, decisions);
  const changed = new Set(toChange.map((one) => one.turn));
  return {
    decisions,
    stepZero: stepZero(play, foresight),
    timeLost: timeouts.reduce((sum, one) => sum + (one.regret ?? 0), 0),
    pointOfNoReturn: decisions.find((one) => one.noReturn)?.turn ?? null,
    wentWell: praises(play, decisions)
      .filter((one) => !changed.has(one.turn))
      .slice(0, MOST_PRAISE),
    toChange,
    advice: adviceOf(play),
  };
}

/** The part of a debrief that is about one rule: at most as much as the whole. */
export function debriefOnRule(
  whole: Debrief,
  play: Play,
  rule: string,
): Pick<Debrief, 'wentWell' | 'toChange' | 'advice'> {
  const about = (one: { readonly rules: readonly string[] }) => one.rules.includes(rule);
  const wentWell = praises(play, whole.decisions).filter(about).slice(0, MOST_PRAISE);
  return { wentWell, toChange: improvements(play, whole.decisions, rule), advice: whole.advice };
}

/** A learner who knows more can also be worse off (`unless FACT`), so the loss counts with nothing missing too. */
function stepZero(play: Play, foresight: Foresight | null): Debrief['stepZero'] {
  const missing = play.program.scenario.remembers.filter((fact) => !play.known.includes(fact));
  const ahead = foresight?.at(play.turns[0]?.before ?? play.position) ?? null;
  const regret = ahead && ahead.mark !== null ? ahead.mark - ahead.best : null;
  return missing.length === 0 && !regret ? null : { missing, regret };
}

/** The point of no return first, since regret cannot see it; then broken critical rules; then by regret, earlier ones first. */
function improvements(play: Play, decisions: readonly Decision[], rule?: string): Improvement[] {
  const found = decisions.flatMap((one): Improvement[] => {
    if (one.kind !== 'choice' || !one.choice || one.better.some((better) => better.id === one.choice?.id)) return [];
    const rules = missedRules(play, one);
    const matters = one.noReturn || (one.regret ?? 0) > 0 || brokenBy(one.choice).length > 0;
    if (!matters || (rule !== undefined && !rules.includes(rule))) return [];
    return [
      { turn: one.turn, choice: one.choice, rules, better: one.better, regret: one.regret, noReturn: one.noReturn },
    ];
  });
  const weight = (one: Improvement) =>
    (one.noReturn ? 2 * ALWAYS_FIRST : 0) + (brokenBy(one.choice).length > 0 ? ALWAYS_FIRST : 0) + (one.regret ?? 0);
  return found.sort((a, b) => weight(b) - weight(a) || a.turn - b.turn).slice(0, MOST_CHANGES);
}

/** The rules on which a better reply had more points; where it had none, those that the better replies are about. */
function missedRules(play: Play, decision: Decision): string[] {
  const turn = play.turns[decision.turn - 1]!;
  const lost = [...differences(play.program, turn)].filter(([, sum]) => sum.lost > 0).map(([rule]) => rule);
  const rules = [...new Set([...brokenBy(turn.choice!), ...lost])];
  if (rules.length > 0) return rules;
  return [...new Set(decision.better.flatMap((choice) => [...pointsPerRule(choice).keys()]))];
}

/** Replies with points for a rule first, then those that avoided what another reply would have lost. */
function praises(play: Play, decisions: readonly Decision[]): Praise[] {
  const found = decisions.flatMap((one) => {
    if (!one.choice || brokenBy(one.choice).length > 0) return [];
    const { earned, avoided } = keptRules(play, one);
    return earned.length + avoided.length === 0
      ? []
      : [
          {
            turn: one.turn,
            choice: one.choice,
            rules: earned.length > 0 ? earned : avoided,
            weight: earned.length > 0 ? one.points : 0,
          },
        ];
  });
  return found
    .sort((a, b) => b.weight - a.weight || a.turn - b.turn)
    .map(({ turn, choice, rules }) => ({ turn, choice, rules }));
}

function keptRules(play: Play, decision: Decision): { readonly earned: string[]; readonly avoided: string[] } {
  const turn = play.turns[decision.turn - 1]!;
  const bit = play.program.taken.get(decision.choice!.id);
  const points = pointsPerRule(decision.choice!, bit === undefined || turn.before.cells[bit] === 0);
  const earned = [...points].filter(([, value]) => value > 0).map(([rule]) => rule);
  if (decision.kind !== 'choice' || decision.regret !== 0) return { earned, avoided: [] };
  const avoided = [...differences(play.program, turn)]
    .filter(([rule, sum]) => sum.lost === 0 && (points.get(rule) ?? 0) >= 0)
    .map(([rule]) => rule);
  return { earned, avoided };
}

/** The ending's notes after its last line: those before it mostly set the scene, and count where nothing follows. */
function adviceOf(play: Play): RichText[] {
  const told = play.items.filter((item) => item.scene === play.ending?.scene);
  const after = notesOf(told.slice(told.findLastIndex((item) => item.kind === 'line') + 1));
  return after.length > 0 ? after : notesOf(told);
}

const notesOf = (items: readonly TranscriptItem[]): RichText[] =>
  items.flatMap((item) => (item.kind === 'note' && item.body.kind === 'text' ? [item.body.text] : []));
