import * as z from 'zod/mini';
import { nearest } from '../nearest.ts';
import type { Diagnostic } from '../result.ts';
import type { TextFile } from './catalogue.ts';
import type { Catalogue } from './competency.ts';
import type { Question } from './question.ts';
import { questionErrors, type WrittenQuestion } from './question-errors.ts';
import { bankWarnings, writingWarnings } from './question-writing.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-text.ts';

const words = z.string().check(z.minLength(1));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

const questions = z.array(
  z.strictObject({
    id: slug,
    rule: slug,
    ask: words,
    options: z.array(z.strictObject({ say: words, right: z._default(z.boolean(), false), why: words })),
  }),
);

/**
 * Takes the files of `content/questions/`, one for each competency, and the catalogue; gives the bank in the order of the
 * files, and every mistake with its place: Q001 to Q005 of the shape, Q010 to Q017 of one question, Q018 a file that is named
 * after no competency, Q020 and W8xx of the writing. A question with an error is left out.
 */
export function readQuestions(
  files: readonly TextFile[],
  catalogue: Catalogue,
): { readonly bank: readonly Question[]; readonly problems: readonly Diagnostic[] } {
  const read = files.map((file) => readFile(file, catalogue));
  const written = read.flatMap((one) => one.written);
  const errors = questionErrors(written, catalogue);
  return {
    bank: written.filter((one) => !errors.has(one)).map(({ question }) => question),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...[...errors.values()].flat(),
      ...read.flatMap((one) => writingWarnings(one.written)),
      ...bankWarnings(written),
    ],
  };
}

function readFile(
  file: TextFile,
  { competencies }: Catalogue,
): { readonly written: readonly WrittenQuestion[]; readonly problems: readonly Diagnostic[] } {
  const name = /([^/\\]+)\.yaml$/.exec(file.file)?.[1] ?? '';
  const names = competencies.map(({ id }) => id);
  const { yaml, problems } = readYaml({ ...file, family: 'Q' });
  // Of a file that was only just begun there is nothing to say yet.
  if (!yaml || yaml.value === null) return { written: [], problems };
  const shaped = checkShape(yaml, questions, 'Q');
  const written = (shaped.value ?? []).map(
    (question, index): WrittenQuestion => ({
      question,
      competency: names.includes(name) ? name : null,
      at: (...path) => yaml.at([index, ...path]),
    }),
  );
  const place = { file: file.file, line: 1, column: 1 };
  const stray: Diagnostic[] = names.includes(name)
    ? []
    : [{ code: 'Q018', severity: 'error', place, values: { id: name, hint: nearest(name, names) ?? '' } }];
  return { written, problems: [...stray, ...shaped.problems] };
}
