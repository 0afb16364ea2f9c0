import type { Scenario } from '../../src/core/scenario/model.ts';
import { blank, enter, isOpen, type Position, pointsOf, routeIn, take } from '../../src/core/scenario/play.ts';
import { choicesOf, prepare } from '../../src/core/scenario/program.ts';
import { brokenBy } from '../../src/core/scenario/score.ts';

/** What trying everything finds, without liveness, groups, or any other cleverness. Null where it would be too much. */
export interface Truth {
  readonly best: number | null;
  readonly worst: number | null;
  readonly clean: number | null;
  /** Scenes where the learner chooses or it ends; `passed` has those that only route, too. */
  readonly scenes: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  readonly stuckScenes: ReadonlySet<string>;
  readonly again: ReadonlySet<string>;
  readonly mostOpen: number;
  readonly endings: ReadonlyMap<string, readonly [number, number]>;
}

interface Node {
  readonly position: Position;
  readonly points: number;
  readonly broken: boolean;
  /** Came here by replies only: timeouts count for what can be reached, never for points. */
  readonly untimed: boolean;
}

/** Goes through every (scene, all cells, points so far, broken, untimed) that any sequence of moves leads to. */
export function tryEverything(scenario: Scenario, limit = 60_000): Truth | null {
  const program = prepare(scenario);
  const seen = new Set<string>();
  const waiting: Node[] = [];
  const truth = {
    scenes: new Set<string>(),
    passed: new Set<string>(),
    choices: new Set<string>(),
    stuckScenes: new Set<string>(),
    again: new Set<string>(),
    mostOpen: 0,
    endings: new Map<string, readonly [number, number]>(),
  };
  const clean: number[] = [];
  const totals: number[] = [];
  const add = (node: Node) => {
    const key = JSON.stringify([node.position, node.points, node.broken, node.untimed]);
    if (seen.has(key)) return;
    seen.add(key);
    waiting.push(node);
  };
  /** Entering and routing spelt out, so that what is passed on the way is seen. */
  const step = (before: readonly number[], from: string, to: string): Position => {
    if (from === to) return { scene: to, cells: before };
    const scene = program.scenes.get(to)!;
    truth.passed.add(to);
    const cells = enter(program, before, scene);
    const line = routeIn(program.readyScene.get(to)!, cells);
    return line < 0
      ? { scene: to, cells }
      : step(cells, to, scene.then.kind === 'routes' ? scene.then.routes[line]!.to : to);
  };
  const subsets = scenario.remembers.reduce<string[][]>(
    (all, fact) => all.concat(all.map((one) => one.concat(fact))),
    [[]],
  );
  for (const known of subsets)
    add({
      position: step(blank(program, known).cells, '', scenario.scenes[0]!.id),
      points: 0,
      broken: false,
      untimed: true,
    });
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.size > limit) return null;
    const { position, points, broken, untimed } = node;
    const scene = program.scenes.get(position.scene)!;
    truth.scenes.add(scene.id);
    truth.passed.add(scene.id);
    if (scene.then.kind === 'end') {
      if (!untimed) continue;
      totals.push(points);
      if (!broken && scene.then.outcome !== 'failure') clean.push(points);
      const [low, high] = truth.endings.get(scene.id) ?? [points, points];
      truth.endings.set(scene.id, [Math.min(low, points), Math.max(high, points)]);
      continue;
    }
    const open = choicesOf(scene).filter((choice) => isOpen(program, position.cells, choice));
    truth.mostOpen = Math.max(truth.mostOpen, open.length);
    if (open.length === 0) truth.stuckScenes.add(scene.id);
    for (const choice of open) {
      truth.choices.add(choice.id);
      if (position.cells[program.taken.get(choice.id) ?? -1] === 1) truth.again.add(choice.id);
      add({
        position: step(take(program, position, choice), position.scene, choice.to),
        points: points + pointsOf(program, position.cells, choice),
        broken: broken || brokenBy(choice).length > 0,
        untimed,
      });
    }
    const timed = scene.then.kind === 'choices' ? scene.then.timed : null;
    if (timed) add({ position: step(position.cells, position.scene, timed.to), points, broken, untimed: false });
  }
  const highest = (list: number[]) => (list.length > 0 ? list.reduce((a, b) => Math.max(a, b)) : null);
  const worst = totals.length > 0 ? totals.reduce((a, b) => Math.min(a, b)) : null;
  return { ...truth, best: highest(totals), worst, clean: highest(clean) };
}
