import { isolated } from '../../core/typography.ts';

/** The page on which a learner hands in. */
export const handIn = {
  title: 'Hand in',
  lead: 'Make one file of what you did, and give it to your manager or trainer. Until then nothing leaves this device.',
  loading: 'Reading your record …',
  failed: 'Your record could not be read. Reload the page to try again.',
  nothing: 'There is nothing to hand in yet. Your first answer will be the first entry.',
  whose: (name: string) => `This is the record of ${isolated(name)}.`,
  nameless: 'somebody who gave no name',
  inHeading: 'What is in the file',
  inList: [
    'Your name, as you gave it',
    'Lessons and answers of your courses, and when',
    'Conversations that count: what you said, and how they ended',
    'What the tests before and after a course came to, by competency',
    'Your answers about courses, and notes that you left for your manager',
    'Plans that you opened, with answers to your notes and what was seen at work',
  ],
  seeAll: 'See all of it, entry by entry',
  sees: 'See what your manager makes of it',
  privateHeading: 'Left out, unless you tick it',
  kinds: {
    practice: (n: number) => `Practice that does not count (${n})`,
    reviews: (n: number) => `Your reviews (${n})`,
    views: (n: number) => `What you wrote about your own conversations (${n})`,
    tests: (n: number) => `Single answers of the tests before and after a course (${n})`,
    notes: (n: number) => `Notes that you kept to yourself (${n})`,
  },
  whoHeading: 'Who can read it',
  who: 'Whoever has the file can read it: it is not locked. Send it only to the person it is for.',
  proves:
    'The file is chained and sealed. That shows that nothing in it was changed or taken out since this browser recorded it. It does not show who sat at the keyboard, or that the clock was right.',
  saveToHandIn: 'Save the file to hand in',
  copyToo:
    'Do you want to go on learning on another device? Then save your whole record as well: a file to hand in cannot be gone on from.',
  saveCopyToo: 'Save my whole record',
  makeHeading: 'Make the file',
  download: 'Download the file',
  share: 'Share it …',
  copy: 'Copy it as text',
  making: 'Making the file …',
  saved: (file: string, events: number) =>
    `Saved ${isolated(file)} with ${events} entries. Now send it to your manager.`,
  shared: (file: string) => `${isolated(file)} was handed to the app that you chose.`,
  copied: 'Copied. Paste it into a message to your manager.',
  notShared: 'It was not shared. Download the file instead, and send it yourself.',
  notCopied: 'This browser does not let the page copy. Download the file instead.',
  textsLeftOut: (n: number) =>
    `${n} ${n === 1 ? 'role-play is' : 'role-plays are'} in it by name only, because the file would have been too large.`,
  wrong: (why: string) => `The file could not be made: ${why}`,
} as const;
