import type { RichText } from '../core/rich-text.ts';

/** Takes a rich text, gives nodes to append. Text stays text: nothing here reads markup. */
export function richNodes(text: RichText): Node[] {
  return text.map((span) => {
    if (typeof span === 'string') return document.createTextNode(span);
    if ('em' in span) return make('em', {}, span.em);
    if ('strong' in span) return make('strong', {}, span.strong);
    return make('a', { href: span.href }, span.text);
  });
}

/** An element with attributes and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
