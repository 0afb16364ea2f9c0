import type { Nodes } from 'mdast';
import type { Diagnostic, Place, Severity } from '../../result.ts';
import type { Catalogue } from '../competency.ts';
import type { LessonText } from '../lesson-file.ts';

/** What a check found, before it is told as a diagnostic. */
export interface Finding {
  readonly place: Place;
  readonly values?: Diagnostic['values'];
}

/**
 * One code: a text that makes the mistake, the same without it, and the function that finds it. The examples are read by
 * the guide and run by the tests; where one does not begin with front matter, a sound one stands before it.
 */
export interface LessonCheck {
  readonly code: string;
  readonly severity: Severity;
  readonly bad: string;
  readonly good: string;
  readonly find: (lesson: LessonText, catalogue: Catalogue) => Iterable<Finding>;
}

/** Where a node of a lesson's tree stands in its file. */
export function placeOf(lesson: LessonText, node: Pick<Nodes, 'position'>): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file: lesson.file, line, column };
}

/** Where a stretch of the file begins, by its distance from the file's start. */
export function placeAt(lesson: LessonText, offset: number): Place {
  const before = lesson.text.slice(0, offset);
  return { file: lesson.file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Where words stand in a node, else where the node begins. Line breaks in the file count as spaces. */
export function placeOfWords(lesson: LessonText, node: Nodes, words: string): Place {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return placeOf(lesson, node);
  const found = lesson.text.slice(start.offset, end.offset).replace(/\s/g, ' ').indexOf(words);
  return found < 0 ? placeOf(lesson, node) : placeAt(lesson, start.offset + found);
}
