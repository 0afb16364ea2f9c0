import type { MapNode, ScenarioMap } from '../core/scenario/map.ts';

const MOST_LABEL = 40;

/** A map as a Mermaid flowchart, which most Git hosts draw. Scenes are numbered, because a title may be any word. */
export function mermaidOf({ nodes, edges }: ScenarioMap): string {
  const ids = new Map(nodes.map((node, index) => [node.scene, `s${index}`]));
  const boxes = nodes.map((node) => `  ${ids.get(node.scene)}${boxOf(node)}`);
  const arrows = edges.map(({ from, to, label, kind }) => {
    const arrow = kind === 'choice' ? '-->' : '-.->';
    return `  ${ids.get(from)} ${arrow}|"${quoted(label)}"| ${ids.get(to)}`;
  });
  return ['flowchart TD', ...boxes, ...arrows].join('\n');
}

function boxOf({ title, kind }: MapNode): string {
  const words = quoted(title);
  if (kind === 'choices') return `["${words}"]`;
  return kind === 'routes' ? `{"${words}"}` : `(["${words}: ${kind}"])`;
}

/** Mermaid reads entities, and nothing else, between quotes. */
function quoted(text: string): string {
  const short = text.length > MOST_LABEL ? `${text.slice(0, MOST_LABEL - 3).trimEnd()}...` : text;
  return short.replace(/[&"<>#`]/g, (sign) => `#${sign.codePointAt(0)};`);
}
