import * as z from 'zod/mini';
import { nearest } from '../nearest.ts';
import type { Diagnostic } from '../result.ts';
import type { Family, YamlText } from './yaml-text.ts';

/**
 * Holds YAML against a schema. Codes of the family: 002 a field is missing, 003 a field that nothing reads, 004 a value of
 * the wrong kind. `value` is null where there is any problem, so that nothing behind has to check again.
 */
export function checkShape<Shape extends z.ZodMiniType>(
  yaml: YamlText,
  schema: Shape,
  family: Family,
): { readonly value: z.output<Shape> | null; readonly problems: readonly Diagnostic[] } {
  const outcome = z.safeParse(schema, yaml.value);
  if (outcome.success) return { value: outcome.data, problems: [] };
  const problems = outcome.error.issues.flatMap((issue) => problemsOf(issue, yaml, family));
  return { value: null, problems: problems.filter((problem) => !isMistyped(problem, problems)) };
}

/** A missing field whose name stands there mistyped is one mistake, told once. */
function isMistyped(problem: Diagnostic, all: readonly Diagnostic[]): boolean {
  const isNear = ({ code, values, place }: Diagnostic) =>
    code.endsWith('003') && values['hint'] === problem.values['field'] && place.line - problem.place.line < 20;
  return problem.code.endsWith('002') && all.some(isNear);
}

function problemsOf(issue: z.core.$ZodIssue, yaml: YamlText, family: Family): Diagnostic[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const field = String(path.findLast((step) => typeof step === 'string') ?? '');
  const error = (code: string, place = yaml.at(path), values: Diagnostic['values'] = {}): Diagnostic => ({
    code: `${family}${code}`,
    severity: 'error',
    place,
    values: { field, ...values },
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      error('003', yaml.atKey(path, key), { field: key, hint: nearest(key, knownFields) ?? '' }),
    );
  }
  if (valueAt(yaml.value, path) === undefined) return [error('002')];
  if (issue.code === 'invalid_value') return [error('004', undefined, { expected: issue.values.join(', ') })];
  if (issue.code === 'invalid_type') return [error('004', undefined, { expected: issue.expected })];
  if (issue.code === 'too_small') return [error('004', undefined, { expected: 'filled' })];
  if (issue.code === 'invalid_format') return [error('004', undefined, { expected: 'slug' })];
  return [error('004', undefined, { expected: '' })];
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) here = (here as Record<string | number, unknown> | null | undefined)?.[step];
  return here;
}

/** Every field of the six kinds of files: a mistyped one is likeliest one of these. */
const knownFields = [
  ...[
    'id',
    'title',
    'statement',
    'competency',
    'for',
    'audience',
    'critical',
    'know',
    'tenRule',
    'explanation',
    'kept',
  ],
  ...['broken', 'neighbours', 'rule', 'difference', 'documents', 'summary', 'mode', 'counts', 'attempts', 'closing'],
  ...[
    'steps',
    'lesson',
    'role-play',
    'optional',
    'rules',
    'courses',
    'course',
    'ask',
    'options',
    'say',
    'right',
    'why',
  ],
];
