import { TIMED } from '../explore.ts';
import { NONE, type Outlook, worthOf } from '../outlook.ts';
import { brokenBy, pointsPerRule } from '../score.ts';
import { shortestWay } from '../ways.ts';
import { type Check, named, warning } from './evidence.ts';

/**
 * W609: an ending that can be reached with nothing done well, and that gives no advice. The debrief would have nothing
 * good to begin with: a note in the ending's scene, above `end`, stands in then.
 */
export const silentEnding: Check = ({ scenario, outlook }) => {
  if (!outlook || scenario.pass === null) return [];
  const { graph } = outlook;
  const starts = graph.starts.map((start) => start.state);
  return scenario.scenes.flatMap((scene, index) => {
    const hasAdvice = scene.blocks.some((block) => block.kind === 'note' && block.when.length === 0 && !block.once);
    if (scene.then.kind !== 'end' || hasAdvice) return [];
    const way = shortestWay(graph, starts, {
      layers: 1,
      next: (edge, state) => (graph.via[edge] === TIMED || isDoneWell(outlook, edge, state) ? -1 : 0),
      isGoal: (state) => graph.sceneOf[state] === index,
    });
    return way ? [warning('W609', named(scene), { scene: scene.id }, way.texts)] : [];
  });
};

/** As the debrief sees it: points for a rule, or the best of several replies where another would have lost points. */
function isDoneWell(outlook: Outlook, edge: number, state: number): boolean {
  const { graph, best } = outlook;
  const via = graph.via[edge]!;
  const { choice } = graph.choices[via >> 1]!;
  if (brokenBy(choice).length > 0) return false;
  const points = pointsPerRule(choice, (via & 1) === 0);
  if ([...points.values()].some((value) => value > 0)) return true;
  const ahead = best[graph.target[edge]!]!;
  if (ahead === NONE || worthOf(graph, outlook.points, edge) + ahead !== best[state]) return false;
  const rules = new Map<string, number>();
  for (let other = graph.first[state]!; other < graph.first[state + 1]!; other++) {
    const by = graph.via[other]!;
    if (by < 0) continue;
    for (const [rule, value] of pointsPerRule(graph.choices[by >> 1]!.choice, (by & 1) === 0))
      rules.set(rule, Math.min(rules.get(rule) ?? 0, value));
  }
  return [...rules].some(([rule, worst]) => worst < 0 && (points.get(rule) ?? 0) === 0);
}
