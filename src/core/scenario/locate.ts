import type { Diagnostic } from '../result.ts';
import type { Problem } from './source.ts';

/** A mistake at a spot -> a diagnostic of a file. Codes that begin with W warn, all others stop the build. */
export function locate({ code, at, values }: Problem, file: string): Diagnostic {
  const severity = code.startsWith('W') ? 'warning' : 'error';
  return { code, severity, place: { file, line: at.line, column: at.column }, values };
}

/** Sorts by line, then column. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
