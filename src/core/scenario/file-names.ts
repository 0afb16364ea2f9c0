import type { Diagnostic } from '../result.ts';
import { locate } from './locate.ts';
import { fileNameOf } from './new-scenario.ts';

/** True for the files of the folder that are read: role-plays, their translations and recorded plays. */
export function isScenarioText(name: string): boolean {
  return /^[^/]+(?:\.mdx|\.plays\.md)$/.test(name);
}

/**
 * Names of the files in a folder of role-plays -> those that are not read although they look like one, and those that a
 * plan or a course cannot name. A file in a folder inside has that folder before its name.
 */
export function checkNames(names: Iterable<string>, folder: string): readonly Diagnostic[] {
  return [...names].flatMap((name): Diagnostic[] => {
    const what = whatIsWrong(name);
    const values = { what: what ?? 'ending', better: betterName(name) };
    return what ? [locate({ code: 'W309', at: { line: 1, column: 1 }, values }, `${folder}/${name}`)] : [];
  });
}

/** Editors and systems put copies and notes of their own beside a file, with names like these. */
const NOT_OURS = /^[.~#]|[~#]$|\.(?:bak|orig|tmp|swp)$/i;
const PROGRAM = /\.(?:docx?|odt|rtf|pages)$/i;

function whatIsWrong(path: string): 'ending' | 'program' | 'folder' | 'letters' | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (NOT_OURS.test(name) || /^readme\b/i.test(name)) return null;
  if (name !== path) return isScenarioText(name) ? 'folder' : null;
  if (PROGRAM.test(name)) return 'program';
  if (!isScenarioText(name)) return /\.(?:mdx?|txt)(?:\.|$)/i.test(name) ? 'ending' : null;
  const [stem = ''] = name.split('.', 1);
  return stem === fileNameOf(stem) ? null : 'letters';
}

/** The name that was meant: what programs for texts add is taken off, and `new` writes the rest in the same letters. */
function betterName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [stem = '', kind = ''] = name.replace(/(?:\.(?:mdx?|txt|docx?|odt|rtf|pages))+$/i, '').split('.');
  const isPlays = /^plays?$/i.test(kind);
  const middle = isPlays ? '.plays' : kind && `.${kind.toLowerCase()}`;
  return `${fileNameOf(stem) || 'late'}${middle}${isPlays ? '.md' : '.mdx'}`;
}
