import type { MapEdge, MapNode, ScenarioMap } from '../core/scenario/map.ts';

const BOX = { width: 200, height: 56, across: 40, down: 72 };
const MARGIN = 24;
const FILL: Readonly<Record<MapNode['kind'], string>> = {
  choices: '#ffffff',
  routes: '#eef1f4',
  success: '#dff3e4',
  partial: '#fdf0d5',
  failure: '#fbe0e0',
};

/** A map as an SVG picture: layers from top to bottom, an arrow for each pair of scenes, its words as a tooltip. */
export function svgOf(title: string, { nodes, edges }: ScenarioMap): string {
  const corner = new Map(nodes.map((node) => [node.scene, cornerOf(node)]));
  const width = 2 * MARGIN + Math.max(...[...corner.values()].map(({ x }) => x)) + BOX.width;
  const height = 2 * MARGIN + Math.max(...[...corner.values()].map(({ y }) => y)) + BOX.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="14">`,
    `<title>${escaped(title)}</title>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#4a5560"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fbfbf9"/>`,
    ...[...grouped(edges)].map(([pair, same]) => drawArrow(pair, same, corner)),
    ...nodes.map((node) => drawBox(node, corner.get(node.scene)!)),
    '</svg>',
  ].join('\n');
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function cornerOf({ layer, place }: MapNode): Corner {
  return { x: MARGIN + place * (BOX.width + BOX.across), y: MARGIN + layer * (BOX.height + BOX.down) };
}

/** Edges that join the same two scenes share one arrow. */
function grouped(edges: readonly MapEdge[]): Map<string, MapEdge[]> {
  const pairs = new Map<string, MapEdge[]>();
  for (const edge of edges) {
    const pair = `${edge.from} ${edge.to}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  return pairs;
}

function drawArrow(_pair: string, same: readonly MapEdge[], corner: ReadonlyMap<string, Corner>): string {
  const from = corner.get(same[0]!.from)!;
  const to = corner.get(same[0]!.to)!;
  const dashes = same.every((edge) => edge.kind !== 'choice') ? ' stroke-dasharray="6 4"' : '';
  const words = `<title>${escaped(same.map((edge) => edge.label).join('\n'))}</title>`;
  return `<path d="${pathOf(from, to)}" fill="none" stroke="#4a5560" stroke-width="1.5"${dashes} marker-end="url(#tip)">${words}</path>`;
}

/** Down from the middle of a box; back up or to itself around the right side. */
function pathOf(from: Corner, to: Corner): string {
  const middle = BOX.width / 2;
  if (to.y > from.y) {
    const start = { x: from.x + middle, y: from.y + BOX.height };
    const bend = (to.y - start.y) / 2;
    return `M${start.x} ${start.y}C${start.x} ${start.y + bend} ${to.x + middle} ${to.y - bend} ${to.x + middle} ${to.y}`;
  }
  const right = { x: from.x + BOX.width, y: from.y + BOX.height / 2 };
  const back = { x: to.x + BOX.width, y: to.y + BOX.height / 2 + (to.y === from.y && to.x === from.x ? -14 : 0) };
  const out = Math.max(right.x, back.x) + BOX.across * 0.8;
  return `M${right.x} ${right.y}C${out} ${right.y} ${out} ${back.y} ${back.x} ${back.y}`;
}

function drawBox({ title, kind }: MapNode, { x, y }: Corner): string {
  const radius = kind === 'choices' ? 8 : kind === 'routes' ? 0 : BOX.height / 2;
  const short = title.length > 24 ? `${title.slice(0, 22).trimEnd()}...` : title;
  return [
    `<g><title>${escaped(title)}</title>`,
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="${radius}" fill="${FILL[kind]}" stroke="#4a5560"/>`,
    `<text x="${x + BOX.width / 2}" y="${y + BOX.height / 2 + 5}" text-anchor="middle" fill="#1d242b">${escaped(short)}</text></g>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
