import { condense, type Edges } from './condense.ts';
import type { Choice, Scenario, Scene } from './model.ts';

/** Which bits a program keeps. A search leaves out those that cannot matter to it; a play keeps them all. */
export interface Keeps {
  readonly taken: (choice: Choice, scene: Scene) => boolean;
  readonly entered: (scene: Scene) => boolean;
}

/** What the links alone say, conditions left aside: which choices could be met twice, which scenes entered twice. */
export interface Loops {
  readonly canMeetAgain: (choice: Choice, scene: Scene) => boolean;
  readonly canEnterAgain: (scene: Scene) => boolean;
}

/** Scenes that lead to each other, by their links. */
export function findLoops(scenario: Scenario): Loops {
  const { group, start } = condense(sceneEdges(scenario));
  const index = new Map(scenario.scenes.map((scene, at) => [scene.id, at]));
  const groupOf = (id: string) => group[index.get(id)!]!;
  return {
    canMeetAgain: (choice, scene) => groupOf(choice.to) === groupOf(scene.id),
    canEnterAgain: (scene) => start[groupOf(scene.id) + 1]! - start[groupOf(scene.id)]! > 1,
  };
}

/** Every bit that can change points or what is open: without them best and worst would be wrong. */
export function keepsForScore(loops: Loops): Keeps {
  return { taken: loops.canMeetAgain, entered: (scene) => loops.canEnterAgain(scene) && changesOnce(scene.blocks) };
}

/**
 * Fewer bits, which tell the same scenes, choices and stuck states: points are left aside, and so are the questions of
 * a hub that can only be taken twice to no effect (see `isIdleTwice`).
 */
export function keepsForReach(loops: Loops): Keeps {
  const entered = keepsForScore(loops).entered;
  const taken = (choice: Choice, scene: Scene) =>
    loops.canMeetAgain(choice, scene) && ((choice.once && !isIdleTwice(choice, scene)) || changesOnce(choice.replies));
  return { taken, entered };
}

/** True for a choice that comes back to its scene and can do nothing more the second time than it did the first. */
export function isIdleTwice(choice: Choice, scene: Scene): boolean {
  const changes = choice.effects.every((effect) => effect.kind !== 'meter');
  const replies = choice.replies.every(
    (line) =>
      line.changes.length === 0 || (line.when.length === 0 && line.changes.every((one) => one.kind === 'learn')),
  );
  return choice.to === scene.id && changes && replies;
}

function changesOnce(parts: readonly { readonly once: boolean; readonly changes: readonly unknown[] }[]): boolean {
  return parts.some((part) => part.once && part.changes.length > 0);
}

function sceneEdges(scenario: Scenario): Edges {
  const index = new Map(scenario.scenes.map((scene, at) => [scene.id, at]));
  const lists = scenario.scenes.map((scene) => linksOf(scene).map((to) => index.get(to)!));
  const first = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) first[at + 1] = first[at]! + list.length;
  return { count: lists.length, first, target: Int32Array.from(lists.flat()) };
}

/** The ids that a scene's choices, timer and routes lead to. */
export function linksOf(scene: Scene): readonly string[] {
  const { then } = scene;
  if (then.kind === 'routes') return then.routes.map((one) => one.to);
  if (then.kind === 'end') return [];
  return [...then.choices.map((choice) => choice.to), ...(then.timed ? [then.timed.to] : [])];
}
