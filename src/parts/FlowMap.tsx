import { type MapNode, mapScenario } from '../core/scenario/map.ts';
import type { Scenario } from '../core/scenario/model.ts';
import { choicesOf } from '../core/scenario/program.ts';
import './flow-map.css';

interface FlowMapProps {
  readonly scenario: Scenario;
  readonly name: string;
  /** What is written into the box of a scene below its title, by the scene's id: at most two short lines. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  /** How often a choice was taken, by its id. */
  readonly taken: (choice: string) => number;
}

const [WIDTH, HEIGHT, GAP, DROP] = [180, 84, 24, 56];
const LINE = 19;
/** So many layers of scenes stand on one sheet of paper, two sheets side by side. */
const LAYERS_PRINTED = 6;

/** A role-play's scenes in layers from top to bottom; the wider a line, the more went that way. The words stand beside it. */
export function FlowMap({ scenario, name, facts, taken }: FlowMapProps) {
  const { nodes } = mapScenario(scenario);
  const width = Math.max(...nodes.map(({ place }) => place + 1)) * (WIDTH + GAP);
  const layers = Math.max(...nodes.map(({ layer }) => layer + 1));
  const picture = (
    <>
      <Lines scenario={scenario} nodes={nodes} taken={taken} />
      {nodes.map((node) => (
        <Scene key={node.scene} node={node} lines={facts.get(node.scene) ?? []} />
      ))}
    </>
  );
  const sheets = Array.from({ length: Math.ceil(layers / LAYERS_PRINTED) }, (_, at) => at * LAYERS_PRINTED);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keys (WCAG 2.1.1).
    <section className="flow-map" aria-label={name} tabIndex={0}>
      <svg {...sizeOf(width, 0, layers)} className="flow-screen" aria-hidden="true">
        {picture}
      </svg>
      {sheets.map((from) => (
        <svg key={from} {...sizeOf(width, from, LAYERS_PRINTED)} className="flow-sheet" aria-hidden="true">
          {picture}
        </svg>
      ))}
    </section>
  );
}

/** The window on some layers of the picture. */
function sizeOf(width: number, from: number, layers: number) {
  const height = layers * (HEIGHT + DROP);
  return { viewBox: `0 ${from * (HEIGHT + DROP)} ${width} ${height}`, width, height };
}

interface LinesProps extends Pick<FlowMapProps, 'scenario' | 'taken'> {
  readonly nodes: readonly MapNode[];
}

function Lines({ scenario, nodes, taken }: LinesProps) {
  const at = new Map(nodes.map((node) => [node.scene, node]));
  const links = scenario.scenes.flatMap((scene) =>
    choicesOf(scene).map(({ id, to }) => ({ id, from: at.get(scene.id)!, to: at.get(to)!, count: taken(id) })),
  );
  const most = Math.max(1, ...links.map(({ count }) => count));
  return links.map(({ id, from, to, count }) => (
    <path
      key={id}
      className={count > 0 ? 'flow-line' : 'flow-line flow-unused'}
      d={curve(from, to)}
      strokeWidth={count > 0 ? 1.5 + (8 * count) / most : 1}
    />
  ));
}

function Scene({ node, lines }: { readonly node: MapNode; readonly lines: readonly string[] }) {
  return (
    <g transform={`translate(${left(node)} ${top(node)})`}>
      <rect className="flow-scene" data-kind={node.kind} width={WIDTH} height={HEIGHT} rx="10" />
      <text x="10" y="24" className="flow-title">
        {short(node.title)}
      </text>
      {lines.map((line, at) => (
        <text key={line} x="10" y={24 + LINE * (at + 1)} className="flow-count">
          {line}
        </text>
      ))}
    </g>
  );
}

function left({ place }: MapNode): number {
  return place * (WIDTH + GAP) + GAP / 2;
}

function top({ layer }: MapNode): number {
  return layer * (HEIGHT + DROP) + DROP / 4;
}

function curve(from: MapNode, to: MapNode): string {
  if (from === to) return loop(from);
  const [x1, y1] = [left(from) + WIDTH / 2, top(from) + HEIGHT];
  const [x2, y2] = [left(to) + WIDTH / 2, top(to)];
  if (y2 > y1) return `M ${x1} ${y1} C ${x1} ${y1 + DROP / 2} ${x2} ${y2 - DROP / 2} ${x2} ${y2}`;
  // A way back runs beside the boxes.
  const side = left(from) + WIDTH;
  return `M ${side} ${y1 - HEIGHT / 2} C ${side + GAP} ${y1} ${left(to) + WIDTH + GAP} ${y2} ${left(to) + WIDTH} ${y2 + HEIGHT / 2}`;
}

/** A scene that leads to itself: a bow at its side. */
function loop(node: MapNode): string {
  const [x, y] = [left(node) + WIDTH, top(node)];
  return `M ${x} ${y + HEIGHT / 4} C ${x + GAP} ${y + HEIGHT / 8} ${x + GAP} ${y + (HEIGHT * 7) / 8} ${x} ${y + (HEIGHT * 3) / 4}`;
}

function short(title: string): string {
  return title.length > 24 ? `${title.slice(0, 23)}…` : title;
}
