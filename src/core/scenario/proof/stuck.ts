import type { StateGraph } from '../explore.ts';
import { isIdleTwice } from '../loops.ts';
import { wayTo } from '../ways.ts';
import { type Check, error, named } from './evidence.ts';

/** E603: a moment in which no choice is open (a timer is no way out, since timing is off). Once per scene. */
export const stuck: Check = ({ reach }) => {
  const told = new Set<number>();
  return stuckStates(reach).flatMap((state) => {
    const index = reach.sceneOf[state]!;
    if (told.has(index)) return [];
    told.add(index);
    const { scene } = reach.program.readyScenes[index]!;
    return [error('E603', named(scene), { scene: scene.id }, wayTo(reach, state).texts)];
  });
};

/**
 * States, shortest way first, in which nothing is open, or nothing but `once` questions whose bit this search does not
 * keep and which change nothing any more: asked once each, they leave nothing open.
 */
export function stuckStates(reach: StateGraph): number[] {
  const { readyScenes } = reach.program;
  const states: number[] = [];
  for (let state = 0; state < reach.expanded; state++) {
    if (readyScenes[reach.sceneOf[state]!]!.scene.then.kind !== 'end' && isStuck(reach, state)) states.push(state);
  }
  return states;
}

function isStuck({ first, target, via, choices }: StateGraph, state: number): boolean {
  for (let edge = first[state]!; edge < first[state + 1]!; edge++) {
    if (via[edge]! < 0) continue;
    const { choice, scene, taken } = choices[via[edge]! >> 1]!;
    const isSpent = choice.once && taken < 0 && target[edge] === state && isIdleTwice(choice, scene.scene);
    if (!isSpent) return false;
  }
  return true;
}
