import { type MapNode, mapScenario } from '../core/scenario/map.ts';
import type { Scenario } from '../core/scenario/model.ts';
import { choicesOf } from '../core/scenario/program.ts';
import './flow-map.css';

interface FlowMapProps {
  readonly scenario: Scenario;
  readonly name: string;
  readonly visits: ReadonlyMap<string, { readonly visits: number; readonly left: number }>;
  /** How often a choice was taken, by its id. */
  readonly taken: (choice: string) => number;
  readonly words: { readonly visits: (n: number) => string; readonly left: (n: number) => string };
}

const [WIDTH, HEIGHT, GAP, DROP] = [180, 64, 24, 72];

/** A role-play's scenes in layers from top to bottom; the wider a line, the more went that way. The words stand beside it. */
export function FlowMap({ scenario, name, visits, taken, words }: FlowMapProps) {
  const { nodes } = mapScenario(scenario);
  const at = new Map(nodes.map((node) => [node.scene, node]));
  const widest = Math.max(...nodes.map(({ place }) => place + 1));
  const deepest = Math.max(...nodes.map(({ layer }) => layer + 1));
  const links = scenario.scenes.flatMap((scene) =>
    choicesOf(scene).map(({ id, to }) => ({ id, from: at.get(scene.id)!, to: at.get(to)!, count: taken(id) })),
  );
  const most = Math.max(1, ...links.map(({ count }) => count));
  const box = `0 0 ${widest * (WIDTH + GAP)} ${deepest * (HEIGHT + DROP)}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keys (WCAG 2.1.1).
    <section className="flow-map" aria-label={name} tabIndex={0}>
      <svg viewBox={box} width={widest * (WIDTH + GAP)} height={deepest * (HEIGHT + DROP)} aria-hidden="true">
        {links.map(({ id, from, to, count }) => (
          <path
            key={id}
            className={count > 0 ? 'flow-line' : 'flow-line flow-unused'}
            d={curve(from, to)}
            strokeWidth={count > 0 ? 1.5 + (8 * count) / most : 1}
          />
        ))}
        {nodes.map((node) => {
          const seen = visits.get(node.scene);
          return (
            <g key={node.scene} transform={`translate(${left(node)} ${top(node)})`}>
              <rect className="flow-scene" data-kind={node.kind} width={WIDTH} height={HEIGHT} rx="10" />
              <text x="10" y="24" className="flow-title">
                {short(node.title)}
              </text>
              <text x="10" y="46" className="flow-count">
                {seen && seen.visits > 0 ? words.visits(seen.visits) : ''}
                {seen && seen.left > 0 ? ` · ${words.left(seen.left)}` : ''}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );
}

function left({ place }: MapNode): number {
  return place * (WIDTH + GAP) + GAP / 2;
}

function top({ layer }: MapNode): number {
  return layer * (HEIGHT + DROP) + DROP / 4;
}

function curve(from: MapNode, to: MapNode): string {
  const [x1, y1] = [left(from) + WIDTH / 2, top(from) + HEIGHT];
  const [x2, y2] = [left(to) + WIDTH / 2, top(to)];
  if (y2 > y1) return `M ${x1} ${y1} C ${x1} ${y1 + DROP / 2} ${x2} ${y2 - DROP / 2} ${x2} ${y2}`;
  // A way back runs beside the boxes.
  const side = left(from) + WIDTH;
  return `M ${side} ${y1 - HEIGHT / 2} C ${side + GAP} ${y1} ${left(to) + WIDTH + GAP} ${y2} ${left(to) + WIDTH} ${y2 + HEIGHT / 2}`;
}

function short(title: string): string {
  return title.length > 24 ? `${title.slice(0, 23)}…` : title;
}
