import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue, type TextFile } from '../../src/core/curriculum/catalogue.ts';
import { type CheckedScenario, checkText } from '../../src/core/scenario/check.ts';
import type { World } from '../../src/core/scenario/compile.ts';
import type { SectionCache } from '../../src/core/scenario/parse.ts';
import { readPeople } from '../../src/core/scenario/people.ts';
import { checkFile, type ProjectScenario } from '../../src/core/scenario/project.ts';
import { sentenceOf } from '../../src/messages/en/checks.ts';

const text = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

/** The catalogue and the people of the project itself. */
export const world: World = {
  people: readPeople(text('scenarios/people.yaml'), 'people.yaml').people,
  catalogue: readCatalogue({
    rules: { file: 'rules.yaml', text: text('content/rules.yaml') },
    competencies: { file: 'competencies.yaml', text: text('content/competencies.yaml') },
  }).catalogue,
};

/** Files that lie beside a role-play in tests. */
const BESIDE = ['parcel.webp', 'parcel.svg', 'hold.mp3'];

/** Checks a text as the file `late.mdx`. */
export function checkLate(written: string, sections: SectionCache = new Map()): CheckedScenario {
  const hasFile = (src: string): boolean => BESIDE.includes(src);
  return checkText({ id: 'late', file: 'late.mdx', text: written, hasFile, sections }, world);
}

/** Checks a text as the file `late.mdx`, the search included. */
export function proveLate(written: string, limit = 100_000, others: readonly TextFile[] = []): ProjectScenario {
  return checkFile({ main: { file: 'late.mdx', text: written }, others }, world, { limit, beside: new Set(BESIDE) });
}

/** The diagnostics of a text as `line:column code`. */
export function codesOf(written: string): string[] {
  return checkLate(written).diagnostics.map(({ place, code }) => `${place.line}:${place.column} ${code}`);
}

/** The diagnostics of a text as a trainer reads them. */
export function sentencesOf(written: string, limit?: number): string[] {
  return proveLate(written, limit).diagnostics.map(
    (one) => `${one.place.line}:${one.place.column} ${one.code} ${sentenceOf(one)}`,
  );
}
