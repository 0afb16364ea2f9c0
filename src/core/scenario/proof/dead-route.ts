import { type Check, isVisited, warning } from './evidence.ts';

/** W608: a numbered line with a condition that never decides. The last line may be a mere safeguard. */
export const deadRoute: Check = (evidence) => {
  const used = evidence.reach.complete ? evidence.reach.routesUsed : evidence.estimate.usableRoutes;
  return evidence.scenario.scenes.flatMap((scene, index) => {
    if (scene.then.kind !== 'routes' || !isVisited(evidence, index)) return [];
    return scene.then.routes.slice(0, -1).flatMap((route, line) => {
      if (used.has(`${index}:${line}`)) return [];
      return [warning('W608', { route: route.label, scene: scene.title }, { scene: scene.id, route: line })];
    });
  });
};
