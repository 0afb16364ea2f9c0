import type { Diagnostic } from '../../core/result.ts';

type Values = Diagnostic['values'];

const hint = ({ hint }: Values): string => (hint ? ` Did you mean "${hint}"?` : '');

const kinds: Readonly<Record<string, string>> = {
  string: 'words',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  int: 'a whole number',
  number: 'a number',
  filled: 'something: it is empty',
  slug: 'a name of lower-case letters, digits and hyphens',
};

const expected = ({ expected: kind }: Values): string => kinds[String(kind)] ?? `one of: ${kind}`;

/** The shape of a YAML file or of a lesson's front matter; the same for all three families. */
const shape: Readonly<Record<string, (values: Values) => string>> = {
  '001': ({ reason }) => `This cannot be read: ${String(reason).replace(/[.:]$/, '')}. Mend this place first.`,
  '002': ({ field }) => `The field "${field}" is missing. Add "${field}:" with its value.`,
  '003': (values) => `Nothing reads a field called "${values['field']}".${hint(values) || ' Take it out.'}`,
  '004': (values) => `"${values['field']}" must be ${expected(values)}.`,
  '005': ({ alias }) => `"*${alias}" copies another place of the file, which is switched off. Write the text out.`,
};

const sentences: Readonly<Record<string, (values: Values) => string>> = {
  K010: ({ id, line }) => `"${id}" is listed twice (first on line ${line}). Ids stand in records for ever: rename one.`,
  K011: (values) => `"${values['id']}" is not a competency.${hint(values) || ' Add it to competencies.yaml.'}`,
  K012: (values) => `The neighbour "${values['id']}" is not a rule.${hint(values) || ' Name a rule of this file.'}`,
  K013: ({ id }) => `"${id}" is named as its own neighbour. Name the rule that it is mixed up with.`,

  C006: () =>
    'This step cannot be read. Write "- lesson: 01-name" or "- role-play: name"; "optional: true" may follow, and for a role-play "mode: coached" or "mode: realistic".',
  C010: (values) => `There is no lesson file "${values['id']}.mdx" beside this course.${hint(values)}`,
  C011: (values) => `There is no role-play "${values['id']}" in scenarios/.${hint(values)}`,
  C012: ({ id, course }) =>
    `No step of "${course}" leads to this lesson. Add "- lesson: ${id}" to its course.yaml, or delete the file.`,
  C013: ({ id }) => `The closing role-play "${id}" is not among the steps. Add "- role-play: ${id}" to them.`,
  C014: ({ id, other }) => `This lesson and "${other}.mdx" would share the address "${id}". Rename one.`,
  C015: ({ id, line }) => `"${id}" is a step already (line ${line}). Take one out.`,

  L006: () => 'A lesson begins with its title, summary and rules between two lines of "---". Add them.',
};

/** The sentence of a problem in the catalogue, a course or a lesson. */
export function courseSentence({ code, values }: Diagnostic): string {
  const say = sentences[code] ?? shape[code.slice(1)];
  return say ? say(values) : code;
}

/** One line as a build prints it: where, what, and the cure. */
export function courseProblem(problem: Diagnostic): string {
  const { place, severity, code } = problem;
  return `${place.file}:${place.line}:${place.column} ${severity} ${code} ${courseSentence(problem)}`;
}
