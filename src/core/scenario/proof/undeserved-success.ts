import { NONE, type Outlook, worthOf } from '../outlook.ts';
import { rangesSoFar } from '../so-far.ts';
import { shortestWay, type Walk } from '../ways.ts';
import { type Check, type Finding, named, warning } from './evidence.ts';

/** W610: a success ending that is no pass. `why`: `points` (below the mark) or `critical` (after a critical break). */
export const undeservedSuccess: Check = ({ scenario, outlook, mark }) => {
  if (!outlook) return [];
  const { least } = rangesSoFar(outlook, outlook.unbroken);
  return scenario.scenes.flatMap((scene, index) => {
    if (scene.then.kind !== 'end' || scene.then.outcome !== 'success') return [];
    const found: Finding[] = [];
    const sums = [...least.keys()].filter((state) => outlook.graph.sceneOf[state] === index && least[state] !== NONE);
    const points = Math.min(...sums.map((state) => least[state]!));
    const at = { scene: scene.id };
    const values = { ...named(scene), best: mark?.best ?? 0, pass: mark?.pass ?? 0 };
    if (mark && sums.length > 0 && points < mark.needed) {
      const way = leastWay(
        outlook,
        least,
        (state) => outlook.graph.sceneOf[state] === index && least[state] === points,
      );
      found.push(warning('W610', { ...values, points, why: 'points' }, at, way?.texts));
    }
    const broken = brokenWay(outlook, index);
    if (broken) found.push(warning('W610', { ...values, points: 0, why: 'critical' }, at, broken.texts));
    return found;
  });
};

function leastWay(outlook: Outlook, least: Int32Array, isGoal: (state: number) => boolean) {
  const { graph, breaks } = outlook;
  const next: Walk['next'] = (edge, state) => {
    const via = graph.via[edge]!;
    if (via < 0 || breaks[via >> 1] === 1) return -1;
    return least[graph.target[edge]!] === least[state]! + worthOf(graph, outlook.points, edge) ? 0 : -1;
  };
  const starts = graph.starts.map((start) => start.state).filter((state) => least[state] === 0);
  return shortestWay(graph, starts, { layers: 1, next, isGoal });
}

function brokenWay(outlook: Outlook, scene: number) {
  const { graph, breaks } = outlook;
  if (!breaks.includes(1)) return null;
  const next: Walk['next'] = (edge, _, layer) => {
    const via = graph.via[edge]!;
    return via < 0 ? -1 : layer === 1 || breaks[via >> 1] === 1 ? 1 : 0;
  };
  const isGoal = (state: number, layer: number) => layer === 1 && graph.sceneOf[state] === scene;
  return shortestWay(
    graph,
    graph.starts.map((start) => start.state),
    { layers: 2, next, isGoal },
  );
}
