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

const ownAttributes = ({ known }: Values): string => (known ? ` It has: ${known}.` : ' Take it out: it has none.');

const expected = ({ expected: kind }: Values): string => kinds[String(kind)] ?? `one of: ${kind}`;

/** The shape of a YAML file or of a lesson's front matter; the same for all families. */
const shape: Readonly<Record<string, (values: Values) => string>> = {
  '001': ({ reason }) => `This cannot be read: ${String(reason).replace(/[.:]$/, '')}. Correct this place first.`,
  '002': ({ field }) => `The field "${field}" is missing. Add "${field}:" with its value.`,
  '003': (values) => `Nothing reads a field called "${values['field']}".${hint(values) || ' Take it out.'}`,
  '004': (values) => `"${values['field']}" must be ${expected(values)}.`,
  '005': ({ alias }) => `"*${alias}" copies another place of the file, which is switched off. Write the text out.`,
};

const sentences: Readonly<Record<string, (values: Values) => string>> = {
  K010: ({ id, line }) => `"${id}" is listed twice (first on line ${line}). Records keep ids for ever: rename one.`,
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

  L010: ({ word }) => `A paragraph here starts with "${word}", which MDX reads as code. Start it with another word.`,
  L011: ({ code }) => `"${code}" would be run as code. Take the braces out, or put the text between backticks.`,
  L012: ({ name, hint: close, markdown }) => {
    if (markdown) return `HTML is not read in a lesson. Instead of <${name}> write ${markdown}.`;
    return `There is no <${name}> in a lesson.${hint({ hint: close ?? '' }) || ' Write plain text, or one of the components of the guide.'}`;
  },
  L013: ({ attribute }) =>
    attribute
      ? `"${attribute}" holds code. Write its value between quotes: ${attribute}="...".`
      : 'Attributes from code are not read. Write each one out: name="value".',
  L014: (values) => `<${values['name']}> has no "${values['attribute']}".${hint(values) || ownAttributes(values)}`,
  L015: ({ name, attribute }) => `<${name}> needs ${attribute}="...". Add it.`,
  L016: ({ attribute, expected: wanted }) => {
    if (wanted === 'flag') return `Write "${attribute}" alone, without a value.`;
    if (wanted === 'name')
      return `"${attribute}" must be a name of lower-case letters, digits and hyphens, such as "late-parcel".`;
    if (wanted === 'words') return `"${attribute}" is empty. Fill it in.`;
    return `"${attribute}" must be one of: ${wanted}.`;
  },
  L017: ({ name, inside }) =>
    inside
      ? `<${name}> belongs directly inside <${String(inside).replaceAll(', ', '> or <')}>. Move it there.`
      : `<${name}> is inside another component. Move it out, to a line of its own.`,
  L018: (values) => `"${values['rule']}" is not a rule.${hint(values) || ' Take an id from rules.yaml.'}`,
  L019: ({ url, isPicture }) =>
    isPicture
      ? `The picture "${url}" is on another site. Put the file beside the lesson and name it here.`
      : `"${url}" is no address to link to. Use https:, http: or mailto:, or a page of this site.`,
  L020: ({ name }) => `This <${name}> asks nothing. Write the question as its first paragraph.`,
  L021: ({ text }) =>
    `Nothing is said to someone who answers "${text}". Add <Why>: why one would think so, and what is wrong with it.`,
  L022: ({ name, count, wanted }) =>
    `${count} ${count === 1 ? 'answer is' : 'answers are'} marked "correct"; a <${name}> has ${wanted}. Correct the marks.`,
  L023: ({ name, item, count, wanted }) =>
    `This <${name}> has ${count} <${item}>; with fewer than ${wanted} there is nothing to find out. Add some.`,
  L024: ({ id, line }) => `Two exercises are called "${id}" (first on line ${line}). Rename one.`,
  L025: () =>
    'The lesson asks nothing, so nobody can finish it. Add an exercise, such as <Check>, that is not optional.',
  L026: ({ name }) => `This <${name}> has no words. Write what people can choose, or delete it.`,
  L027: ({ wanted }) =>
    `This heading has the wrong level: the title of the lesson is above it already. Write "${wanted}".`,
  L028: ({ name }) =>
    `Text after the first <${name}> has no place. Move it up to the question, or out of the exercise.`,

  P010: ({ id }) => `Two paths are called "${id}". A path's id is the role that people choose: rename one.`,
  P011: (values) => `There is no course "${values['id']}" in content/courses/.${hint(values)}`,
  P012: ({ id }) => `"${id}" is on this path already. Take one out.`,
  P013: () => 'Nothing is required on this path, so nobody could finish it. Take "optional: true" off one course.',

  Q010: ({ id, file, line }) =>
    `Two questions are called "${id}" (first in ${file}, line ${line}). Records keep ids for ever: give this one the next number.`,
  Q011: (values) => `"${values['id']}" is not a rule.${hint(values) || ' Take an id from rules.yaml.'}`,
  Q012: ({ id, competency }) => `The rule "${id}" belongs to "${competency}". Move the question to ${competency}.yaml.`,
  Q013: ({ count }) =>
    `${count === 0 ? 'No option' : `${count} options`} of this question ${count === 0 ? 'is' : 'are'} marked "right: true"; exactly one must be. Correct the marks.`,
  Q014: ({ count, least, most }) => `This question has ${count} options; it must have ${least} or ${most}. Add or cut.`,
  Q015: ({ text }) => `"${text}" is among the options twice. Write another one.`,
  Q016: ({ id, rule }) => `"${id}" must be the rule and a number from 1, such as "${rule}-1". Rename it.`,
  Q017: ({ id }) => `"${id}" asks exactly the same. Ask from another side, in another trade.`,
  Q018: (values) =>
    `"${values['id']}" is not a competency.${hint(values) || ' Name the file after one of competencies.yaml.'}`,
  Q020: ({ percent, most }) =>
    `In ${percent} % of all questions the right option is the longest, this one among them; more than ${most} % can be guessed. Shorten some, or give the wrong ones as much to say.`,

  W810: ({ words, most }) => `This sentence has ${words} words; past ${most} people read it twice. Make two of it.`,
  W811: ({ word, instead }) => `"${word}": ${instead ? `write plainly: ${instead}` : 'leave it out'}.`,
  W812: ({ years, most }) =>
    `This text reads like school year ${years}; year ${most} is the limit. Use shorter words and sentences.`,
  W813: ({ minutes, least, most, isShort }) =>
    `This lesson takes ${minutes} minutes; a lesson takes ${least} to ${most}. ${isShort ? 'Add an example' : 'Split it'}.`,
  W814: () => 'The lesson begins by explaining. Begin with <Moment>, or with a question to the reader.',
  W815: () =>
    'The right answer is the longest, so it can be guessed. Shorten it, or give the wrong ones as much to say.',
  W816: ({ url }) => `Who cannot see "${url}" learns nothing from it. Say what it shows: ![what it shows](file).`,

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
