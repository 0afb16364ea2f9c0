import type { Scene } from '../model.ts';
import type { Check } from './check.ts';

export const e407: Check<'E407'> = {
  code: 'E407',
  bad: [
    '## Goodbye',
    '',
    '> `trust +1` Well.',
    '',
    '1. `needs trust 4` [She agrees.](#the-end)',
    '2. [She is not sure.](#farewell)',
    '',
    '## Farewell',
    '',
    '1. [Ask again.](#goodbye)',
    '',
    '## The end',
    '',
    '`end success`',
  ],
  good: [
    '## Goodbye',
    '',
    '> `trust +1` Well.',
    '',
    '1. `needs trust 4` [She agrees.](#the-end)',
    '2. [She is not sure.](#farewell)',
    '',
    '## Farewell',
    '',
    '1. [She rings off.](#the-end)',
    '',
    '## The end',
    '',
    '`end success`',
  ],
  *run({ scenario, spots }) {
    const seen = new Set<string>();
    const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
    for (const scene of scenario.scenes) {
      if (scene.then.kind !== 'routes') continue;
      const circle = circleFrom(scene, scenes, seen);
      if (circle.length === 0) continue;
      const titles = listed(circle.map((one) => `"${one.title}"`));
      yield { code: 'E407', at: spots.routes.get(circle[0]!.id)![0]!, values: { titles, count: circle.length } };
    }
  },
};

/**
 * The first circle of numbered scenes that can be walked from a scene. Conditions count for nothing: whether one of them
 * breaks the circle depends on play, and a machine that walks it without end would hang the page.
 */
function circleFrom(from: Scene, scenes: ReadonlyMap<string, Scene>, seen: Set<string>): Scene[] {
  const path: Scene[] = [];
  const onPath = new Set<string>();
  const stack: { scene: Scene; next: number }[] = [];
  const enter = (scene: Scene): void => {
    seen.add(scene.id);
    onPath.add(scene.id);
    path.push(scene);
    stack.push({ scene, next: 0 });
  };
  if (!seen.has(from.id)) enter(from);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { then } = top.scene;
    const to = then.kind === 'routes' ? then.routes[top.next++]?.to : undefined;
    if (to === undefined) {
      stack.pop();
      onPath.delete(path.pop()!.id);
    } else if (onPath.has(to)) return path.slice(path.findIndex((scene) => scene.id === to));
    else if (!seen.has(to) && scenes.has(to)) enter(scenes.get(to)!);
  }
  return [];
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
