import { linksOf } from '../loops.ts';
import type { Scene } from '../model.ts';
import { type Check, type Evidence, error, isVisited, named } from './evidence.ts';

/**
 * E601: nothing leads to a scene. A scene behind a choice or a numbered line that is never used is not told again, nor
 * one behind another scene that nothing leads to: one mistake, one message.
 */
export const unreachableScene: Check = (evidence) => {
  const { scenes } = evidence.scenario;
  const lost = scenes.filter((_, index) => !isVisited(evidence, index));
  const excused = new Set<string>();
  for (const [index, scene] of scenes.entries()) if (isVisited(evidence, index)) excuse(evidence, scene, excused);
  const linked = new Set(lost.flatMap((scene) => linksOf(scene).filter((to) => to !== scene.id)));
  const told: Scene[] = [];
  // First those that no scene at all leads to, then one of each circle that leads only to itself.
  for (const scene of [...lost.filter((one) => !linked.has(one.id)), ...lost]) {
    if (excused.has(scene.id)) continue;
    told.push(scene);
    excused.add(scene.id);
    excuse(evidence, scene, excused);
  }
  return told.map((scene) => error('E601', named(scene), { scene: scene.id }));
};

/** Notes everything that a scene's links lead to, and what those lead to. */
function excuse(evidence: Evidence, from: Scene, excused: Set<string>): void {
  const waiting = [from];
  for (let scene = waiting.pop(); scene; scene = waiting.pop()) {
    for (const to of linksOf(scene)) {
      if (excused.has(to)) continue;
      excused.add(to);
      waiting.push(evidence.reach.program.scenes.get(to)!);
    }
  }
}
