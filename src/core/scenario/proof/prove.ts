import { estimate } from '../estimate.ts';
import { explore, NEVER, STATE_LIMIT, type StateGraph } from '../explore.ts';
import { exploreScores } from '../look-ahead.ts';
import { type Coverage, lookAround } from '../look-around.ts';
import { findLoops, keepsForReach } from '../loops.ts';
import type { Bounds, Scenario } from '../model.ts';
import { lookAhead, type Outlook, overStarts, ruleRange } from '../outlook.ts';
import { choicesOf, layOut } from '../program.ts';
import { type Way, wayBy } from '../ways.ts';
import { type Ending, endingsOf, passMark, type Witnesses, witnessesOf } from '../witnesses.ts';
import type { Evidence, Finding } from './evidence.ts';
import { findingsOf } from './findings.ts';

/** What was proved about a role-play, what was found wrong with it, and the ways to see it. */
export interface Proof {
  readonly findings: readonly Finding[];
  readonly bounds: Bounds;
  /** Scenes, choices and stuck states are proved; else only what `findings` says of them is certain. */
  readonly reachProved: boolean;
  readonly states: number;
  /** Where the search did not end: what seeded plays saw. It is certain; what they did not see is open. */
  readonly seen: Coverage | null;
  readonly rules: readonly { readonly rule: string; readonly best: number; readonly worst: number }[];
  readonly endings: readonly Ending[];
  /** The shortest way to each scene that can be reached, in the order of the file. */
  readonly ways: ReadonlyMap<string, Way>;
  readonly witnesses: Witnesses;
}

const NO_WITNESSES: Witnesses = { best: null, worst: null, bestFailing: null, worstPassing: null };

/**
 * Proves a compiled scenario whose links and names are sound. The search for points is exact for everything; where it
 * does not end within `limit` states, a smaller one still tells what can be reached.
 */
export function prove(scenario: Scenario, limit: number = STATE_LIMIT.command): Proof {
  const scores = exploreScores(scenario, limit);
  const outlook = scores.complete ? lookAhead(scores) : null;
  const reach = outlook ? scores : explore(layOut(scenario, keepsForReach(findLoops(scenario))), limit);
  const mark = outlook && passMark(outlook);
  const endings = outlook ? endingsOf(outlook) : [];
  const guess = estimate(reach.program);
  const evidence: Evidence = { scenario, reach, outlook, scoreStates: scores.count, estimate: guess, mark, endings };
  return {
    findings: findingsOf(evidence),
    bounds: {
      best: outlook && overStarts(scores, outlook.best, Math.max),
      worst: outlook && overStarts(scores, outlook.worst, Math.min),
      states: scores.count,
    },
    reachProved: reach.complete,
    states: reach.count,
    seen: reach.complete ? null : lookAround(scenario, { runs: 1000, seed: 1 }),
    rules: outlook ? ruleRanges(outlook) : [],
    endings,
    ways: waysToScenes(reach),
    witnesses: outlook ? witnessesOf(outlook, mark) : NO_WITNESSES,
  };
}

function ruleRanges(outlook: Outlook): Proof['rules'] {
  const effects = outlook.graph.program.scenario.scenes.flatMap(choicesOf).flatMap((choice) => choice.effects);
  const rules = new Set(effects.flatMap((effect) => (effect.kind === 'points' ? [effect.rule] : [])));
  return [...rules].map((rule) => ({ rule, ...ruleRange(outlook, rule) }));
}

function waysToScenes(graph: StateGraph): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (const { scene, index } of graph.program.readyScenes) {
    const edge = graph.enteredBy[index]!;
    if (edge !== NEVER) ways.set(scene.id, wayBy(graph, edge));
  }
  return ways;
}
