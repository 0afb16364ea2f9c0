import type { TeamCopyProblem } from '../../core/reports/team-copy.ts';

/** The manager's own data: what is here, out, in, and away. */
export const managerData = {
  title: 'Your data',
  lead: 'What this browser keeps for you as a manager, and how to copy, pass on or delete it.',
  loading: 'Counting …',
  what: (people: number, files: number, listed: number) =>
    `${people} ${people === 1 ? 'person has' : 'people have'} handed in ${files} ${files === 1 ? 'file' : 'files'}; ${listed} ${listed === 1 ? 'person is' : 'people are'} in your list.`,
  where:
    'All of it is kept in this browser only, apart from the learners’ own records on this device. Keep what you need for the purpose that you collected it for, and delete the rest.',
  outHeading: 'Save a copy',
  out: 'The copy holds everything: your list, the plan, all files that were handed in, sign-offs and answers. Whoever has it can read it.',
  outSave: 'Save everything to a file',
  saved: (file: string) => `Saved ${file}.`,
  inHeading: 'Bring a copy in',
  in: 'From another browser, or from a second manager. What is missing here is added; the same copy twice changes nothing. Anyone in both lists with the same id and name counts as one person.',
  inChoose: 'Choose a copy',
  reading: (n: number) => `Reading … ${n} parts so far`,
  taken: (joined: number) =>
    `The copy is taken in.${joined === 0 ? '' : ` ${joined} ${joined === 1 ? 'person is' : 'people are'} in both lists under the same id and name: each is one person now.`} Open the report to see it.`,
  problem: {
    notOurs: 'This is not a copy of a manager’s data. Its name ends with .rapport-team.',
    newer: 'The copy was made by a newer version of Rapport. Reload this page, then try again.',
    shape: 'A part of the copy does not have the right form.',
    tooLong: 'A part of the copy is too long.',
    checksum: 'The copy was changed or damaged. Parts of it were taken in, and each of those was sound.',
    cutShort: 'The end of the copy is missing. Parts of it were taken in, and each of those was sound.',
  } satisfies Readonly<Record<TeamCopyProblem, string>>,
  forgetHeading: 'Delete',
  forget: 'One person is deleted on their page in the report. Here everything goes: it cannot be undone.',
  forgetAll: 'Delete everything …',
  forgetSure: 'Delete your list, your plan and all files that were handed in?',
  forgetNow: 'Delete now',
  cancel: 'Cancel',
  forgotten: 'Deleted.',
} as const;
