import type { RichText } from '../rich-text.ts';
import { printed } from '../typography.ts';
import { EXERCISES } from './components.ts';
import type { Exercise } from './exercise.ts';
import { type Element, elementsOf, paragraphsOf, textOf } from './lesson-tree.ts';

/** An exercise with the elements that it was read from, so that a check can point at the very one. */
export interface WrittenExercise {
  readonly exercise: Exercise;
  readonly element: Element;
  readonly items: readonly Element[];
}

/** Takes an element such as `<Check>`, gives the exercise. What is missing in the text is empty in it; the checks say so. */
export function readExercise(element: Element): WrittenExercise {
  const name = element.name ?? '';
  const items = elementsOf(element).filter((child) => child.name === EXERCISES.get(name));
  const base = {
    id: attribute(element, 'id'),
    question: paragraphsOf(element),
    required: !hasFlag(element, 'optional'),
  };
  return { exercise: exerciseOf(name, base, items, element), element, items };
}

function exerciseOf(
  name: string,
  base: Pick<Exercise, 'id' | 'question' | 'required'>,
  items: readonly Element[],
  element: Element,
): Exercise {
  const pieces = items.map((item) => ({ text: textOf(item), why: whyOf(item) }));
  const flagged = (flag: string) => items.map((item) => hasFlag(item, flag));
  const correct = flagged('correct');
  switch (name) {
    case 'Order':
      return { ...base, kind: 'order', items: pieces, why: whyOf(element) };
    case 'Rank':
      return { ...base, kind: 'rank', items: pieces };
    case 'Match': {
      const pairs = items.map((item) => ({
        said: printed(attribute(item, 'said')),
        meant: printed(attribute(item, 'meant')),
        why: whyOf(item),
      }));
      return { ...base, kind: 'match', pairs };
    }
    case 'Turning': {
      const turns = pieces.map((piece, at) => ({
        ...piece,
        who: printed(attribute(items[at]!, 'who')),
        correct: correct[at]!,
      }));
      return { ...base, kind: 'turning', turns };
    }
    case 'Build': {
      const extra = flagged('extra');
      return { ...base, kind: 'build', parts: pieces.map((piece, at) => ({ ...piece, extra: extra[at]! })) };
    }
    default: {
      const options = pieces.map((piece, at) => ({ ...piece, correct: correct[at]! }));
      return { ...base, kind: name === 'Check' ? 'choice' : 'many', options };
    }
  }
}

function whyOf(element: Element): RichText {
  const why = elementsOf(element).find((child) => child.name === 'Why');
  return why ? textOf(why) : [];
}

/** The text of a plain attribute; empty where it is missing or holds code. */
export function attribute(element: Element, name: string): string {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

function hasFlag(element: Element, name: string): boolean {
  return element.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === name);
}
