import type { GainFigures } from '../../core/progress/gain.ts';

const questions = (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`;
const minutes = (count: number) => Math.max(1, Math.round(count / 2));
const points = (count: number) => `${Math.abs(count)} ${Math.abs(count) === 1 ? 'point' : 'points'}`;

/** The mixed tests before and after a course. */
export const mixedTest = {
  title: (course: string) => `Before and after: ${course}`,
  description: (course: string) => `What you know before “${course}”, and what has changed after it.`,
  heading: 'Before and after',
  loading: 'Looking up where you are …',
  failed: 'Your record could not be read, so the test cannot begin. The course works all the same.',
  noScript: 'The test needs scripts, which are switched off here. The course works without it.',
  notKept: 'Not saved yet. Your answers are still on this page, and saving them is tried again; please leave it open.',
  toCourse: 'To the course',

  beforeTitle: 'Where do you stand?',
  beforeLead: (count: number) =>
    `${questions(count)} on what this course is about, in about ${minutes(count)} minutes. Afterwards you see what the course has changed.`,
  beforeFacts: [
    'Nothing is told as right or wrong yet. That comes after the course, with the reasons.',
    '“I do not know” is a good answer. A guess only blurs the picture.',
    'Leave it out if you like. Nothing depends on it: no score, no level, no certificate.',
    'If you hand in your record, the result by competency goes along. Your single answers do not.',
  ],
  begin: 'Begin the test',
  resume: 'Go on with the test',
  skip: 'Not now, to the course',

  betweenTitle: 'Your answers are kept',
  between: (right: number, asked: number) => `${right} of ${asked} right.`,
  betweenNext:
    'A low number is fine here: the course is there to change it. Which ones were right, and why, you see after the course. Then the same rules are asked once more.',

  missedTitle: 'You are in the middle of it',
  missed:
    'The first part is for before the course, and you have begun already. Go on: after the course you can still see what you know.',

  afterTitle: 'What has changed?',
  afterLead: (count: number) =>
    `The same rules as before the course, by ${questions(count)} of which most are new. After the last one you see what is right, and why.`,
  afterAlone: (count: number) =>
    `${questions(count)} on what this course was about. After the last one you see what is right, and why.`,
  afterFacts: [
    'Leave it out if you like. Nothing depends on it: no score, no level, no certificate.',
    'If you hand in your record, the result by competency goes along. Your single answers do not.',
  ],

  position: (at: number, all: number) => `Question ${at} of ${all}`,
  next: 'Next',
  unknown: 'I do not know',
  chooseFirst: 'Choose an answer first, or “I do not know”.',

  doneTitle: 'What has changed',
  doneAlone: 'What you know now',
  total: (right: number, asked: number) => `${right} of ${asked} right.`,
  gainHeading: 'Before and after',
  bar: { before: 'Before', after: 'After' },
  share: (percent: number, right: number, asked: number) => `${percent} %, ${right} of ${asked}`,
  gain: ({ before, after, points: difference }: GainFigures) => {
    if (difference === 0) return `${after} % right, as before.`;
    return `${before} % right before, ${after} % after: ${points(difference)} ${difference > 0 ? 'more' : 'less'}.`;
  },
  normalised: (percent: number | null) => {
    if (percent === null) return 'There was nothing left to gain.';
    if (percent > 0) return `That is ${percent} % of what there was to gain.`;
    return percent < 0 ? `That is ${-percent} % of what had been there.` : '';
  },
  few: 'One or two questions say little about a competency. Trust the whole more than the parts.',
  columns: { competency: 'Competency', before: 'Before', after: 'After', gain: 'Gain' },
  of: (right: number, asked: number) => `${right} of ${asked}`,
  signed: (difference: number) => (difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '0'),
  answersHeading: 'Every question, and why',
  answersLead: 'The reasons stay here for as long as you want to come back to them.',
  yours: 'Your answer',
  yoursUnknown: 'You did not know.',
  right: 'right',
  wrong: 'not right',
  rightOne: 'Right would be',
  rule: (title: string) => `The rule: ${title}`,
  lesson: (title: string) => `The lesson: ${title}`,

  home: { before: 'A few questions, if you like, before you begin.', after: 'The same rules, other questions.' },
  row: {
    before: 'Where do you stand?',
    beforeWhat: (count: number) => `${questions(count)} before you begin. You may leave it out.`,
    after: 'What has changed?',
    afterWhat: 'After the course: the same rules, other questions.',
    done: 'Done',
    open: 'Begun',
    now: 'Open now',
    beforePast: 'This was for before the course. You have begun, so you left it out: that is fine.',
  },
} as const;
