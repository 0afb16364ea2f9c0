import type { ExerciseKind, Missing } from '../../core/curriculum/exercise.ts';

const task: Readonly<Record<ExerciseKind, string>> = {
  choice: 'Choose one',
  many: 'Choose all that fit',
  order: 'Put these in order',
  match: 'What was meant?',
  turning: 'Mark the line where it turned',
  rank: 'Best reply first',
  build: 'Build the reply',
};

const missing: Readonly<Record<Missing, string>> = {
  nothingChosen: 'Choose an answer first.',
  pairsOpen: 'Choose a meaning for each line first.',
  tooFewParts: 'Add at least two parts first.',
};

/** A lesson: its parts, its exercises, and what they say back. */
export const lesson = {
  task,
  missing,
  minutes: (count: number) => `${count} min`,
  minutesLong: (count: number) => `About ${count} ${count === 1 ? 'minute' : 'minutes'}`,
  position: (at: number, all: number) => `Step ${at} of ${all}`,
  rules: 'Rules in this lesson',
  rule: 'The rule',
  ruleMore: (title: string) => `More about “${title}”`,
  wentWell: 'Went well',
  wentBadly: 'Went badly',
  tomorrow: 'Try it tomorrow',
  collision: 'When two rules pull apart',
  wins: (winner: string, loser: string) => `${winner} comes before ${loser}.`,
  optional: 'Extra',
  check: 'Check',
  again: 'Do it again',
  showAnswers: 'Answers and why',
  rightAnswer: 'Right',
  wrongAnswer: 'Not this one',
  markRight: ', right',
  markWrong: ', not right',
  right: 'Right.',
  wrong: 'Not yet.',
  wrongOrder: 'Not yet. The marked ones belong in another place.',
  wrongMany: 'Not yet. What you marked is right, and there is more.',
  wrongBuild: 'Not yet. The right parts are there, in another order.',
  wrongBuildOpen: 'Not yet. A part is still missing.',
  moveUp: (text: string) => `Move up: ${text}`,
  moveDown: (text: string) => `Move down: ${text}`,
  moved: (at: number, all: number) => `Now number ${at} of ${all}.`,
  choose: 'Choose …',
  bank: 'Parts to choose from',
  built: 'Your reply',
  builtEmpty: 'Nothing yet. Add parts in the order in which you would say them.',
  add: (text: string) => `Add: ${text}`,
  takeOut: (text: string) => `Take out: ${text}`,
  added: (at: number) => `Added as part ${at}.`,
  takenOut: 'Taken out.',
  toFinish: (tasks: number) =>
    tasks === 1
      ? 'The lesson is done when its task is answered right.'
      : `The lesson is done when its ${tasks} tasks are answered right.`,
  doneBefore: 'You had this right before',
  partDone: (done: number, tasks: number) =>
    `You have ${done} of its ${tasks} tasks right so far. The lesson is done when all of them are.`,
  finishedBefore: 'You have finished this lesson. You can do its tasks again.',
  finished: 'Lesson finished.',
  notKept: 'This answer could not be saved on this device. You can go on all the same.',
  next: 'Next',
  nextLesson: 'Lesson',
  nextRolePlay: 'Role-play',
  previous: 'Back',
  toCourse: 'Back to the course',
  problems: 'This text has mistakes',
  problemsWhat: 'They stop the build. Mend them in the file, and this page comes back by itself.',
  note: 'This is not how it is with us',
  noteWhat:
    'Does your work look different? Say it here. Your note goes with your record when you hand it in, and the answer comes back to you.',
  notesTitle: 'Your notes on this lesson',
  noteOn: (day: string) =>
    `You wrote on ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))}`,
  noteUnseen: 'Nobody has seen it.',
  noteText: 'Your note',
  notePrivate: 'Keep it to myself for now',
  noteSend: 'Leave the note',
  noteSent: 'Your note is kept.',
  noteEmpty: 'Write a sentence first.',
} as const;
