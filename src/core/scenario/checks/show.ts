import type { Catalogue } from '../../curriculum/competency.ts';
import type { Diagnostic } from '../../result.ts';
import { checkNames, isScenarioText } from '../file-names.ts';
import { readPeople } from '../people.ts';
import { checkFile, groupTexts } from '../project.ts';
import type { Check } from './check.ts';
import { EXAMPLE_PEOPLE, type Example, SAMPLE, wholeText } from './example.ts';

const LIMIT = 20_000;
/** Pictures that lie beside the role-plays of the examples. */
const BESIDE = new Set(['parcel.webp', 'parcel.svg']);

/** What the checks say to an example of one of them, in a file called `late`. */
export function checkExample(check: Check, which: 'bad' | 'good', catalogue: Catalogue): readonly Diagnostic[] {
  const world = { catalogue, people: EXAMPLE_PEOPLE };
  const more = { limit: which === 'bad' ? (check.limit ?? LIMIT) : LIMIT, beside: BESIDE };
  if (!check.of)
    return checkFile({ main: { file: 'late.mdx', text: wholeText(check[which]) }, others: [] }, world, more)
      .diagnostics;
  if (check.of === 'names') return namesExample(check[which]);
  if (check.of === 'people') return readPeople(check[which].join('\n'), 'people.yaml').problems;
  const file = check.of === 'plays' ? 'late.plays.md' : 'late.de.mdx';
  const texts = [textOf('late.mdx', SAMPLE), textOf(file, check[which])];
  const { groups, problems } = groupTexts(texts);
  return [...problems, ...groups.flatMap((group) => checkFile(group, world, more).diagnostics)];
}

function namesExample(names: Example): readonly Diagnostic[] {
  const texts = names.filter(isScenarioText).map((name) => textOf(name, []));
  return [...checkNames(names, 'scenarios'), ...groupTexts(texts).problems];
}

function textOf(file: string, example: Example): { readonly file: string; readonly text: string } {
  return { file, text: `${example.join('\n')}\n` };
}
