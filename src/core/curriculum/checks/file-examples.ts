import type { Diagnostic } from '../../result.ts';
import { type CurriculumFiles, readCurriculum } from '../read-curriculum.ts';
import { QUESTION_MISTAKES, SOUND_QUESTIONS } from './question-examples.ts';

/** Small files of every kind that belong together and have no mistake. */
const SOUND = {
  rules: `- id: keep-promises
  title: Keep your promises
  statement: Does what was said, by the day that was said.
  competency: reliability
  for: [external]
  explanation: A promise is a date, and the customer plans around it.
  kept: Ben said Friday, and on Friday it is there.
  broken: Ben said Friday, and on Monday he looks for it.
  documents: ["002"]
- id: no-limbo
  title: No limbo
  statement: Says who does what, and by when.
  competency: reliability
  for: [external]
  explanation: Waiting is easier with an end in sight.
  kept: Ben says that he calls at three, and calls at three.
  broken: Ben says that somebody will call.
  neighbours:
    - rule: keep-promises
      difference: A promise that was given and not kept belongs there.
  documents: ["002"]
- id: listen
  title: Listen
  statement: Hears what is wanted.
  competency: listening
  for: [external]
  explanation: Who is heard tells you more.
  kept: Ben asks what the table is for.
  broken: Ben looks at his screen.
  documents: ["002"]
`,
  competencies: `- id: listening
  title: Listening
  statement: What is wanted is heard.
- id: reliability
  title: Reliability
  statement: The word is kept.
`,
  course: `title: Promises
summary: What a promise is, and how it is kept.
audience: [external]
steps:
  - lesson: 01-promises
  - role-play: late-parcel
`,
  lesson: `---
title: Promises
summary: A promise is a date.
rules: [keep-promises]
---
`,
  paths: `- id: front-desk
  title: Front desk
  summary: You meet customers face to face.
  courses:
    - course: promises
`,
  questions: SOUND_QUESTIONS,
} as const;
export type ExampleKind = keyof typeof SOUND;

/** A mistake in one of the files: what stands there instead of what. `lessons` names further lesson files. */
export interface FileExample {
  readonly code: string;
  readonly kind: ExampleKind;
  readonly from: string;
  readonly to: string;
  readonly lessons?: readonly string[];
}

const example = (code: string, kind: ExampleKind, from: string, to: string): FileExample => ({ code, kind, from, to });

interface Fields {
  /** A field whose value is words, and that value. */
  readonly title: string;
  readonly name?: string;
  /** A whole line that cannot be left out. */
  readonly needed: string;
  /** A value of the right kind, and one of another. */
  readonly value: readonly [right: string, wrong: string];
}

/** The five ways in which any of the files has the wrong shape: the same for all families. */
function shapes(
  family: string,
  kind: ExampleKind,
  { title, name = 'title', needed, value }: Fields,
): readonly FileExample[] {
  const indent = /^ */.exec(needed)![0];
  return [
    example(`${family}001`, kind, `${name}: ${title}`, `${name}: "${title}`),
    example(`${family}002`, kind, `${needed}\n`, ''),
    example(`${family}003`, kind, `${name}: ${title}`, `${name}: ${title}\n${indent}colour: green`),
    example(`${family}004`, kind, ...value),
    example(`${family}005`, kind, `${name}: ${title}`, `${name}: *front`),
  ];
}

const RULE: Fields = {
  title: 'Keep your promises',
  needed: '  statement: Does what was said, by the day that was said.',
  value: ['for: [external]', 'for: external'],
};
const COURSE: Fields = {
  title: 'Promises',
  needed: 'summary: What a promise is, and how it is kept.',
  value: ['audience: [external]', 'audience: external'],
};
const LESSON: Fields = {
  title: 'Promises',
  needed: 'summary: A promise is a date.',
  value: ['rules: [keep-promises]', 'rules: keep-promises'],
};
const PATH: Fields = {
  title: 'Front desk',
  needed: '  summary: You meet customers face to face.',
  value: ['title: Front desk', 'title: [front, desk]'],
};

const QUESTION: Fields = {
  title: 'You said Friday, and the part is late. What do you do?',
  name: 'ask',
  needed: '  rule: keep-promises',
  value: ['right: true', 'right: maybe'],
};

/** One mistake for each code of the catalogue, of courses, of paths, of questions and of a lesson's top. */
export const FILE_EXAMPLES: readonly FileExample[] = [
  ...shapes('C', 'course', COURSE),
  example('C006', 'course', '- lesson: 01-promises', '- 01-promises'),
  example('C010', 'course', '- role-play: late-parcel', '- role-play: late-parcel\n  - lesson: 02-limbo'),
  example('C011', 'course', 'late-parcel', 'late-parsel'),
  example('C012', 'course', '  - lesson: 01-promises\n', ''),
  example('C013', 'course', 'steps:', 'closing: early-parcel\nsteps:'),
  {
    ...example('C014', 'course', '- lesson: 01-promises', '- lesson: 01-promises\n  - lesson: 02-promises'),
    lessons: ['02-promises'],
  },
  example('C015', 'course', '- role-play', '- lesson: 01-promises\n  - role-play'),
  ...shapes('K', 'rules', RULE),
  example(
    'K010',
    'competencies',
    'word is kept.\n',
    'word is kept.\n- id: reliability\n  title: Trust\n  statement: It works.\n',
  ),
  example('K011', 'rules', 'competency: reliability', 'competency: reliabilty'),
  example('K012', 'rules', '- rule: keep-promises', '- rule: keep-promise'),
  example('K013', 'rules', '- rule: keep-promises', '- rule: no-limbo'),
  ...shapes('L', 'lesson', LESSON),
  example('L006', 'lesson', '---\ntitle', 'title'),
  ...shapes('P', 'paths', PATH),
  example('P010', 'paths', '- course: promises', `- course: promises\n${SOUND.paths.trimEnd()}`),
  example('P011', 'paths', '- course: promises', '- course: promisses'),
  example('P012', 'paths', '- course: promises', '- course: promises\n    - course: promises'),
  example('P013', 'paths', '- course: promises', '- course: promises\n      optional: true'),
  ...shapes('Q', 'questions', QUESTION),
  ...QUESTION_MISTAKES.map(([code, from, to]) => example(code, 'questions', from, to)),
];

/** The text of the file that an example is about. */
export function textOf({ kind, from, to }: FileExample, which: 'bad' | 'good'): string {
  return which === 'good' ? SOUND[kind] : SOUND[kind].replace(from, to);
}

/** What is said of the example's file, with the others sound around it; of a lesson only what its top is told. */
export function checkFileExample(one: FileExample, which: 'bad' | 'good'): readonly Diagnostic[] {
  const texts = { ...SOUND, [one.kind]: textOf(one, which) };
  const asked = '\nWhy is a promise a date?\n';
  const more = which === 'bad' ? (one.lessons ?? []) : [];
  const lesson = (name: string, text: string) => ({ file: `content/courses/promises/${name}.mdx`, text: text + asked });
  const files: CurriculumFiles = {
    rules: { file: 'content/rules.yaml', text: texts.rules },
    competencies: { file: 'content/competencies.yaml', text: texts.competencies },
    courses: [{ file: 'content/courses/promises/course.yaml', text: texts.course }],
    lessons: [lesson('01-promises', texts.lesson), ...more.map((name) => lesson(name, SOUND.lesson))],
    paths: { file: 'content/paths.yaml', text: texts.paths },
    questions: [{ file: `content/questions/${/^# (\S+)/.exec(texts.questions)?.[1]}`, text: texts.questions }],
    rolePlays: ['late-parcel'],
  };
  return readCurriculum(files).problems.filter(({ code }) => !/^(L02\d|W)/.test(code));
}
