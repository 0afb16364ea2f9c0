import type { Outcome, Scenario, Scene } from './model.ts';

/** A role-play as a picture of boxes and arrows. `layer` is the number of steps from the start, `place` counts within it. */
export interface MapNode {
  readonly scene: string;
  readonly title: string;
  readonly kind: 'choices' | 'routes' | Outcome;
  readonly layer: number;
  readonly place: number;
}
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** What is said, or the author's words of a numbered line. */
  readonly label: string;
  readonly kind: 'choice' | 'route' | 'timed';
}
export interface ScenarioMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** Scenes in layers, first ones first; a scene that nothing leads to comes last. */
export function mapScenario(scenario: Scenario): ScenarioMap {
  const edges = scenario.scenes.flatMap(edgesOf);
  const layers = layersOf(scenario, edges);
  const filled = new Map<number, number>();
  const nodes = scenario.scenes.map((scene): MapNode => {
    const layer = layers.get(scene.id)!;
    const place = filled.get(layer) ?? 0;
    filled.set(layer, place + 1);
    const kind = scene.then.kind === 'end' ? scene.then.outcome : scene.then.kind;
    return { scene: scene.id, title: scene.title, kind, layer, place };
  });
  return { nodes, edges };
}

function edgesOf({ id, then }: Scene): MapEdge[] {
  if (then.kind === 'end') return [];
  if (then.kind === 'routes') {
    return then.routes.map((route) => ({ from: id, to: route.to, label: route.label, kind: 'route' }));
  }
  const said = then.choices.map((choice): MapEdge => ({ from: id, to: choice.to, label: choice.text, kind: 'choice' }));
  return then.timed ? [...said, { from: id, to: then.timed.to, label: then.timed.text, kind: 'timed' }] : said;
}

function layersOf(scenario: Scenario, edges: readonly MapEdge[]): Map<string, number> {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const layers = new Map<string, number>();
  let waiting = scenario.scenes.slice(0, 1).map((scene) => scene.id);
  let depth = 0;
  for (; waiting.length > 0; depth++) {
    for (const id of waiting) layers.set(id, depth);
    waiting = [...new Set(waiting.flatMap((id) => targets.get(id) ?? []))].filter((id) => !layers.has(id));
  }
  for (const { id } of scenario.scenes) if (!layers.has(id)) layers.set(id, depth);
  return layers;
}
