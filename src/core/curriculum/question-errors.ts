import { nearest } from '../nearest.ts';
import type { Diagnostic, Place } from '../result.ts';
import type { Catalogue } from './competency.ts';
import type { Question } from './question.ts';

/** A question as it stands in its file. `competency` is what the file is named after; null where that is none. */
export interface WrittenQuestion {
  readonly question: Question;
  readonly competency: string | null;
  readonly at: (...path: readonly (string | number)[]) => Place;
}

const LEAST_OPTIONS = 3;
const MOST_OPTIONS = 4;

/**
 * The questions that cannot be asked, each with its mistakes: Q010 an id twice, Q011 a rule that is not there, Q012 a rule of
 * another competency, Q013 not exactly one right option, Q014 too few options or too many, Q015 an option twice, Q016 an id
 * that does not name its rule, Q017 a question asked twice.
 */
export function questionErrors(
  written: readonly WrittenQuestion[],
  catalogue: Catalogue,
): ReadonlyMap<WrittenQuestion, readonly Diagnostic[]> {
  const firstWithId = firstBy(written, ({ id }) => id);
  const firstAsking = firstBy(written, ({ ask, options }) => bare([ask, ...options.map(({ say }) => say)].join(' ')));
  const found = written.map((one) => {
    const own = [...wrongNames(one, catalogue), ...wrongOptions(one)];
    const { id } = one.question;
    const [named, asked] = [firstWithId(one), firstAsking(one)];
    const { file, line } = named.at('id');
    if (named !== one) own.push(error('Q010', one.at('id'), { id, file, line }));
    else if (asked !== one) own.push(error('Q017', one.at('ask'), { id: asked.question.id }));
    return [one, own] as const;
  });
  return new Map(found.filter(([, own]) => own.length > 0));
}

function wrongNames({ question: { id, rule }, competency, at }: WrittenQuestion, { rules }: Catalogue): Diagnostic[] {
  const known = rules.get(rule);
  if (!known) return [error('Q011', at('rule'), { id: rule, hint: nearest(rule, rules.keys()) ?? '' })];
  const isOwn = id.startsWith(`${rule}-`) && /^[1-9]\d*$/.test(id.slice(rule.length + 1));
  const wrongId = isOwn ? [] : [error('Q016', at('id'), { id, rule })];
  if (competency === null || known.competency === competency) return wrongId;
  return [error('Q012', at('rule'), { id: rule, competency: known.competency }), ...wrongId];
}

function wrongOptions({ question: { options }, at }: WrittenQuestion): Diagnostic[] {
  const count = options.length;
  if (count < LEAST_OPTIONS || count > MOST_OPTIONS) {
    return [error('Q014', at('options'), { count, least: LEAST_OPTIONS, most: MOST_OPTIONS })];
  }
  const right = options.filter((option) => option.right).length;
  const says = options.map(({ say }) => bare(say));
  const twice = options.flatMap(({ say }, place) =>
    says.indexOf(bare(say)) < place ? [error('Q015', at('options', place, 'say'), { text: say })] : [],
  );
  return right === 1 ? twice : [error('Q013', at('options'), { count: right }), ...twice];
}

function firstBy(written: readonly WrittenQuestion[], key: (question: Question) => string) {
  const first = new Map<string, WrittenQuestion>();
  for (const one of written) if (!first.has(key(one.question))) first.set(key(one.question), one);
  return ({ question }: WrittenQuestion): WrittenQuestion => first.get(key(question))!;
}

/** A text without what makes no difference to a reader. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function error(code: string, place: Place, values: Diagnostic['values']): Diagnostic {
  return { code, severity: 'error', place, values };
}
