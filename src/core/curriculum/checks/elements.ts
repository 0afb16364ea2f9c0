import { COMPONENTS, type Component } from '../components.ts';
import type { LessonText } from '../lesson-file.ts';
import { type Element, isElement, nodesBelow } from '../lesson-tree.ts';

export interface KnownElement {
  readonly element: Element;
  readonly name: string;
  readonly component: Component;
}

/** The elements of a lesson that are components; the others are L012's. */
export function* knownElements({ tree }: LessonText): Generator<KnownElement> {
  for (const node of tree ? nodesBelow(tree) : []) {
    const component = isElement(node) ? COMPONENTS.get(node.name ?? '') : undefined;
    if (isElement(node) && component) yield { element: node, name: node.name ?? '', component };
  }
}
