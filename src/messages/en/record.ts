import type { CopyProblem, CopyProblemCode } from '../../core/progress/copy-file.ts';
import { isolated } from '../../core/typography.ts';

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

const problems: Readonly<Record<CopyProblemCode, string>> = {
  encoding: 'It is not a text file, or it was saved in another encoding than UTF-8.',
  fileTooBig: 'It is larger than a copy can be (64 MB).',
  lineTooLong: 'One of its lines is longer than 2 MB.',
  tooDeep: 'One of its lines is nested too deeply.',
  notJson: 'One of its lines cannot be read.',
  notOurs: 'It is not a copy of a Rapport record. Choose a file whose name ends with .rapport-record.',
  newer: 'It was written by a newer version of Rapport. Reload this page to get that version, then try again.',
  shape: 'One of its lines does not have the form of an entry.',
  cutShort: 'The end of the file is missing. Copy or download it again.',
  checksum: 'Its content was changed after it was saved.',
  seal: 'Its seal does not belong to it: the content was changed after it was saved.',
  gap: 'An entry is missing from it.',
  altered: 'An entry in it was changed after it was recorded.',
  tooSlow: 'It took too long to read.',
};

const outcome: Readonly<Record<string, string>> = {
  success: 'It went well',
  partial: 'It could have gone better',
  failure: 'It went wrong',
  gaveUp: 'You gave up',
  interrupted: 'It was interrupted',
};

/** The page that shows what is in the record, and takes it out, in, or away. */
export const record = {
  title: 'Your record',
  description: 'What this device has recorded about you, in words. Save it to a file, bring a file in, or delete it.',
  lead: 'Everything that Rapport knows about you is on this page. It is on this device only, until you hand a file to somebody.',
  loading: 'Opening the record …',
  whoHeading: 'Whose record this is',
  you: (name: string) => `This device now works for ${isolated(name)}.`,
  nameless: 'somebody who gave no name',
  others: 'Also on this device:',
  workAs: (name: string) => `Work as ${isolated(name)}`,
  whereHeading: 'How safe it is',
  eventsHeading: 'What is in here',
  none: 'Nothing yet. Your first answer will be the first entry. Were you here before, or on another device? Then bring in your copy below.',
  count: (count: number) => `${entries(count)}, the newest first.`,
  showAll: (count: number) => `Show all ${count}`,
  private: 'private',
  clockBack: 'the device’s clock had been set back',
  saveHeading: 'Save a copy',
  saveText:
    'The file holds all entries of this page, private ones and your name too, and the role-plays that you played. Whoever has the file can read it. Nobody can change an entry in it unseen.',
  save: 'Save to a file',
  saveAll: 'Save everybody’s to a file',
  saved: (file: string) => `Saved as ${file}.`,
  openHeading: 'Bring a copy in',
  openText:
    'Entries that are missing here are added. Nothing here is replaced, and the same file twice changes nothing.',
  open: 'Choose a file',
  reading: 'Reading the file …',
  refused: (file: string, { code, line, n }: CopyProblem) =>
    `“${isolated(file)}” was not taken in. ${problems[code]}${line > 0 ? ` (Line ${line}.)` : n > 0 ? ` (Entry ${n}.)` : ''} Your record is as it was.`,
  opened: (added: number, known: number) =>
    `${added === 0 ? 'Nothing new' : `${entries(added)} added`}${known > 0 ? `; ${entries(known)} were here already` : ''}.`,
  openedUnsaved: 'They are on this page only: this browser could not save them.',
  became: (name: string) => `This device now works for ${isolated(name)}.`,
  forked: (n: number) =>
    `Two versions of one device’s record part after entry ${n - 1}. Both are kept, and nothing counts twice.`,
  unsealed: 'The file carries no seal, so nobody can tell which device wrote it.',
  eraseHeading: 'Delete',
  eraseText: 'Deleting cannot be undone. A copy in a file stays where you saved it.',
  erase: 'Delete …',
  eraseTitle: 'Delete what?',
  eraseOne: (name: string) => `Only the record of ${isolated(name)}`,
  eraseAll: 'Everything of the learners here: records, keys, settings and saved pages',
  eraseCopyFirst: 'Save a copy first',
  eraseNow: 'Delete now',
  cancel: 'Cancel',
  erased: 'Deleted.',
  eraseFailed: (why: string) =>
    `Not everything could be deleted: ${why} Close the other tabs of this site and try again.`,
  outcome,
  lookBack: 'Look back',
  lookBackOn: (scenario: string) => `Look back on “${isolated(scenario)}”`,
  event: {
    named: (name: string) => (name === '' ? 'Removed the name' : `Gave the name ${isolated(name)}`),
    courseStarted: (course: string) => `Started the course “${isolated(course)}”`,
    checkRight: (lesson: string) => `Answered the check of “${lesson}” right`,
    checkWrong: (lesson: string) => `Answered the check of “${lesson}” wrong`,
    lessonFinished: (lesson: string) => `Finished the lesson “${lesson}”`,
    attemptStarted: (scenario: string, isPractice: boolean) =>
      `Began the role-play “${isolated(scenario)}”${isPractice ? ' for practice' : ''}`,
    choiceMade: (text: string) => `Said: “${isolated(text)}”`,
    choiceUnknown: 'Chose a reply whose text is not kept here',
    timedOut: 'Said nothing in time',
    attemptFinished: (scenario: string, how: string, score: string) =>
      `Finished “${isolated(scenario)}”: ${how}${score}`,
    score: (points: number, best: number | null) =>
      best === null ? '' : `, ${String(points).replace('-', '−')} of ${best} points`,
    viewGiven: (text: string) => `Own view: ${isolated(text)}`,
    customerSurveyed: (stars: readonly number[]) =>
      `The customer’s answers to the survey: ${stars.join(', ')} of 5 stars`,
    surveyAnswered: (course: string) => `Answered the survey of “${course}”`,
    surveySkipped: (course: string) => `Skipped the survey of “${course}”`,
    followUpAnswered: (course: string) => `Said what became of “${course}” a month later`,
    followUpSkipped: (course: string) => `Skipped the questions a month after “${course}”`,
    reviewRight: (title: string) => `Reviewed something from “${isolated(title)}”: right`,
    reviewWrong: (title: string) => `Reviewed something from “${isolated(title)}”: wrong`,
    testBefore: (course: string) => `Began the test before “${course}”`,
    testAfter: (course: string) => `Began the test after “${course}”`,
    testAnswered: 'Answered a question of the test',
    testFinished: (right: number, asked: number) => `Finished the test: ${right} of ${asked} right`,
    noteLeft: (on: string, text: string) => `Noted on “${isolated(on)}”: ${isolated(text)}`,
    observed: (by: string, text: string) => `${isolated(by)} saw at work: ${isolated(text)}`,
    noteAnswered: (by: string, text: string) => `${isolated(by)} answered a note: ${isolated(text)}`,
    planOpened: (courses: number) => `Opened a plan with ${courses} ${courses === 1 ? 'course' : 'courses'}`,
    handinMade: (count: number) => `Made a file to hand in, with ${entries(count)}`,
  },
} as const;
