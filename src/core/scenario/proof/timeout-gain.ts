import { TIMED } from '../explore.ts';
import { NONE } from '../outlook.ts';
import { wayTo } from '../ways.ts';
import { type Check, error, named } from './evidence.ts';

/** E615: saying nothing leads to more points than any reply. Once per scene. */
export const timeoutGain: Check = ({ outlook }) => {
  if (!outlook) return [];
  const { graph, best } = outlook;
  const told = new Set<number>();
  return [...best.keys()].flatMap((state) => {
    const index = graph.sceneOf[state]!;
    const last = graph.first[state + 1]! - 1;
    if (told.has(index) || last < graph.first[state]! || graph.via[last] !== TIMED) return [];
    const after = best[graph.target[last]!]!;
    if (after === NONE || best[state] === NONE || after <= best[state]!) return [];
    told.add(index);
    const { scene } = graph.program.readyScenes[index]!;
    const values = { ...named(scene), after, before: best[state]! };
    return [error('E615', values, { scene: scene.id }, wayTo(graph, state).texts)];
  });
};
