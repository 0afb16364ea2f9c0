import type { SurveyKind } from '../../core/progress/survey.ts';

interface QuestionWords {
  readonly question: string;
  readonly options?: Readonly<Record<string, string>>;
}

const questions: Readonly<Record<string, QuestionWords>> = {
  useful: {
    question: 'How useful was this course for your work?',
    options: { 1: '1, not at all', 2: '2', 3: '3', 4: '4', 5: '5, very' },
  },
  trueToWork: {
    question: 'How much did the conversations sound like your own?',
    options: { 1: '1, not at all', 2: '2', 3: '3', 4: '4', 5: '5, very much' },
  },
  pace: {
    question: 'Was it too slow, right, or too fast?',
    options: { tooSlow: 'Too slow', right: 'Right', tooFast: 'Too fast' },
  },
  change: { question: 'What would you change?' },
  used: {
    question: 'Did you use something of this course at work?',
    options: {
      often: 'Yes, often',
      once: 'Yes, once or twice',
      notYet: 'Not yet',
      noOccasion: 'There was no occasion',
    },
  },
  whatHappened: { question: 'What happened? A sentence is enough.' },
};

const titles: Readonly<Record<SurveyKind, (course: string) => string>> = {
  course: (course) => `What did you think of “${course}”?`,
  followUp: (course) => `A month after “${course}”: did you use it?`,
};

/** The questions after a course, and a month later. */
export const survey = {
  questions,
  titles,
  page: 'Tell us what you think',
  lead: 'Your answers go into your record and, when you hand it in, to whoever made or gave the course.',
  none: 'There is nothing to answer just now.',
  loading: 'Looking for questions …',
  failed: 'Your record could not be read, so nothing can be asked here. Reload the page to try again.',
  optional: 'You need not answer every question.',
  send: 'Send my answers',
  skip: 'Not now',
  skipFirst: 'Skipped. It comes back once, in a week.',
  skipLast: 'Skipped. It will not come back.',
  thanks: 'Thank you. Your answers are in your record.',
  empty: 'Answer at least one question, or choose “Not now”.',
  reminder: 'A reminder',
  reminderTitle: 'Your opinion',
  reminderWhat: (course: string, again: boolean) =>
    again
      ? `You have not said yet what you think of “${course}”. Four short questions.`
      : `You have finished “${course}”. How was it? Four short questions.`,
  followUpWhat: (course: string) => `You finished “${course}” a month ago. Did you use it? Two short questions.`,
  answer: 'Answer',
  home: 'Back to your courses',
} as const;
