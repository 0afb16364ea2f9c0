import type { Scenario } from './model.ts';
import { knownFacts } from './play.ts';
import type { Play } from './replay.ts';
import { pointsPerRule } from './score.ts';

/** The rule on which a later role-play says whether a promise was kept. */
const PROMISE_RULE = 'keep-promises';

/** Something noted about a person. `promise` is null for a plain fact; a promise stands open until it is kept or broken. */
export interface ClientNote {
  readonly fact: string;
  readonly text: string;
  /** The role-play in which it was noted first. */
  readonly scenario: string;
  readonly title: string;
  readonly promise: 'open' | 'kept' | 'broken' | null;
}

/**
 * What was noted about a person in finished plays, oldest first. Plays that were given up leave nothing behind.
 * A fact whose name begins with `promise` is a promise.
 */
export function clientFile(person: string, plays: readonly Play[]): readonly ClientNote[] {
  const calls = plays.filter((play) => play.ending && play.program.scenario.customer === person);
  const notes = new Map<string, ClientNote>();
  for (const play of calls) {
    const { scenario } = play.program;
    for (const name of factsAtEnd(play)) {
      if (notes.has(name)) continue;
      const text = scenario.facts.find((fact) => fact.name === name)!.text;
      const promise = isPromise(name) ? promiseState(name, calls) : null;
      notes.set(name, { fact: name, text, scenario: scenario.id, title: scenario.title, promise });
    }
  }
  return [...notes.values()];
}

/**
 * The facts that a new attempt starts with: those remembered that stood in the file after a finished attempt of another
 * role-play with this customer. A learner who has finished none of those, and every attempt inside an LMS package, starts
 * with all of them, as a colleague left the file.
 */
export function knownAtStart(scenario: Scenario, plays: readonly Play[], inPackage = false): readonly string[] {
  const others = plays.filter(
    ({ ending, program }) =>
      ending && program.scenario.customer === scenario.customer && program.scenario.id !== scenario.id,
  );
  if (inPackage || others.length === 0) return scenario.remembers;
  const known = new Set(others.flatMap(factsAtEnd));
  return scenario.remembers.filter((fact) => known.has(fact));
}

/** A fact that a promise is noted by. */
export function isPromise(fact: string): boolean {
  return /^promised?(?:-|$)/.test(fact);
}

function factsAtEnd(play: Play): readonly string[] {
  return knownFacts(play.program, play.position.cells);
}

/** Decided by the last finished role-play that began with the promise known and scored on keeping it. */
function promiseState(promise: string, calls: readonly Play[]): 'open' | 'kept' | 'broken' {
  for (const play of calls.toReversed()) {
    if (!play.known.includes(promise)) continue;
    const points = promisePoints(play, promise);
    if (points !== 0) return points > 0 ? 'kept' : 'broken';
  }
  return 'open';
}

/** Points on keeping promises; where choices name promises in their conditions, only those that name this one or none. */
function promisePoints(play: Play, promise: string): number {
  let sum = 0;
  for (const { choice } of play.turns) {
    const named = choice?.when.flatMap((one) => (one.kind === 'fact' && isPromise(one.fact) ? [one.fact] : [])) ?? [];
    if (!choice || (named.length > 0 && !named.includes(promise))) continue;
    sum += pointsPerRule(choice).get(PROMISE_RULE) ?? 0;
  }
  return sum;
}
