import { NONE, type Outlook, worthOf } from '../outlook.ts';
import { choicesOf } from '../program.ts';
import { emptyPairs, sameEffects, samePoints } from './empty-choice.ts';
import { type Check, isVisited, named, warning } from './evidence.ts';

/**
 * W611: a scene where it makes no difference what is said: its choices have the same points, and none leads to less
 * than another. A scene of empty choices is told as W618; a role-play without any points tests by its endings.
 */
export const nothingTested: Check = (evidence) => {
  if (evidence.scenario.pass === null) return [];
  return evidence.scenario.scenes
    .filter((scene, index) => {
      const [one, ...others] = choicesOf(scene);
      if (!one || others.length === 0 || !isVisited(evidence, index)) return false;
      if (!others.every((other) => samePoints(one, other)) || emptyPairs(evidence, scene).length > 0) return false;
      const { outlook } = evidence;
      return outlook ? isIndifferent(outlook, index) : others.every((other) => sameEffects(one, other));
    })
    .map((scene) => warning('W611', named(scene), { scene: scene.id }));
};

function isIndifferent({ graph, points, best }: Outlook, scene: number): boolean {
  let decisions = 0;
  for (let state = 0; state < graph.count; state++) {
    if (graph.sceneOf[state] !== scene) continue;
    let open = 0;
    for (let edge = graph.first[state]!; edge < graph.first[state + 1]!; edge++) {
      if (graph.via[edge]! < 0) continue;
      open++;
      const ahead = best[graph.target[edge]!]!;
      if (ahead === NONE || worthOf(graph, points, edge) + ahead !== best[state]) return false;
    }
    if (open > 1) decisions++;
  }
  // A scene with one open choice at a time asks nothing of anybody, and is no test that failed.
  return decisions > 0;
}
