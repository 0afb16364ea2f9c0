import { TIMED } from '../explore.ts';
import { wayTo } from '../ways.ts';
import { type Check, named, warning } from './evidence.ts';

/** As many choices as a phone shows together with the newest line (experience.md, 10). */
export const MOST_OPEN = 4;

/** W606: more choices open at once than a phone shows. Once per scene, at its fullest. */
export const tooManyOpen: Check = ({ outlook }) => {
  if (!outlook) return [];
  const { graph } = outlook;
  const fullest = new Map<number, { state: number; open: number }>();
  for (let state = 0; state < graph.count; state++) {
    let open = 0;
    for (let edge = graph.first[state]!; edge < graph.first[state + 1]!; edge++) if (graph.via[edge] !== TIMED) open++;
    const scene = graph.sceneOf[state]!;
    if (open > MOST_OPEN && open > (fullest.get(scene)?.open ?? 0)) fullest.set(scene, { state, open });
  }
  return [...fullest]
    .sort(([a], [b]) => a - b)
    .map(([index, { state, open }]) => {
      const { scene } = graph.program.readyScenes[index]!;
      return warning(
        'W606',
        { ...named(scene), open, most: MOST_OPEN },
        { scene: scene.id },
        wayTo(graph, state).texts,
      );
    });
};
