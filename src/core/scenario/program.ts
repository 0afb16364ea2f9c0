import { findLoops, type Keeps } from './loops.ts';
import type { Choice, Scenario, Scene } from './model.ts';
import { makeReady, type Names, type Ready } from './ready.ts';

/**
 * A scenario made ready to run: names become numbers once, so that a step is a few array reads.
 * The cells of a position are: meters, facts, taken choices, entered scenes (those with a `once` block), in this order.
 */
export interface Program extends Names, Ready {
  readonly scenario: Scenario;
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly sceneOfChoice: ReadonlyMap<string, string>;
  readonly cellCount: number;
  /** The highest value of each cell; the lowest is 0. */
  readonly tops: readonly number[];
}

const prepared = new WeakMap<Scenario, Program>();

/** Takes a compiled scenario, gives its program; the same object for the same scenario. */
export function prepare(scenario: Scenario): Program {
  const known = prepared.get(scenario);
  if (known) return known;
  const loops = findLoops(scenario);
  // What can never be met again needs no bit, and a position is copied at every step.
  const program = layOut(scenario, { taken: loops.canMeetAgain, entered: loops.canEnterAgain });
  prepared.set(scenario, program);
  return program;
}

/** A program that keeps only the bits that `keeps` names, of those that mean anything. */
export function layOut(scenario: Scenario, keeps: Keeps): Program {
  const tops: number[] = [];
  const cell = (top: number): number => tops.push(top) - 1;
  const meters = new Map(scenario.meters.map((meter) => [meter.name, { cell: cell(meter.max), max: meter.max }]));
  const facts = new Map(scenario.facts.map((fact) => [fact.name, cell(1)]));
  const choices = new Map<string, Choice>();
  const sceneOfChoice = new Map<string, string>();
  const taken = new Map<string, number>();
  const entered = new Map<string, number>();
  for (const scene of scenario.scenes) {
    for (const choice of choicesOf(scene)) {
      choices.set(choice.id, choice);
      sceneOfChoice.set(choice.id, scene.id);
      if (isOnlyFirstTime(choice) && keeps.taken(choice, scene)) taken.set(choice.id, cell(1));
    }
  }
  for (const scene of scenario.scenes) {
    if (scene.blocks.some((block) => block.once) && keeps.entered(scene)) entered.set(scene.id, cell(1));
  }
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const names = { meters, facts, taken, entered };
  const program = { scenario, scenes, choices, sceneOfChoice, ...names, cellCount: tops.length, tops };
  return { ...program, ...makeReady(scenario, names) };
}

/** The choices of a scene; none for a scene that routes or ends. */
export function choicesOf(scene: Scene): readonly Choice[] {
  return scene.then.kind === 'choices' ? scene.then.choices : [];
}

/** True where taking the choice can change the total. */
export function scores(choice: Choice): boolean {
  return choice.effects.some((effect) => effect.kind === 'points' && effect.points !== 0);
}

/** Something about the choice is different the second time: it is gone, brings no points, or is answered otherwise. */
function isOnlyFirstTime(choice: Choice): boolean {
  return choice.once || scores(choice) || choice.replies.some((reply) => reply.once);
}
