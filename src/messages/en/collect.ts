import type { CopyProblem, CopyProblemCode } from '../../core/progress/copy-file.ts';
import { isolated } from '../../core/typography.ts';

const files = (n: number) => (n === 1 ? '1 file' : `${n} files`);

const problems: Readonly<Record<CopyProblemCode, string>> = {
  encoding: 'It is not a text file: it was packed, or saved in another encoding than UTF-8.',
  fileTooBig: 'It is larger than a hand-in can be (2 MB).',
  lineTooLong: 'One of its lines is too long.',
  tooDeep: 'One of its lines is nested too deeply.',
  notJson: 'One of its lines cannot be read.',
  notOurs: 'It is not a hand-in. People make one under “Hand in”, and its name ends with .rapport.',
  newer: 'It was made by a newer version of Rapport. Reload this page to get that version.',
  shape: 'One of its entries does not have the form of one.',
  cutShort: 'The end of it is missing. Ask for it again.',
  checksum: 'It was changed after it was made.',
  seal: 'Its seal does not belong to it: it was changed after it was made.',
  gap: 'An entry is missing from it.',
  altered: 'An entry in it was changed after it was recorded.',
  tooSlow: 'It took too long to read.',
};

/** The page on which a manager collects hand-ins. */
export const collect = {
  title: 'Collect files',
  lead: 'Take in the files that people hand in: in any order, as often as you like. The same file counts once.',
  drop: 'Drop files or a folder here, or choose them:',
  choose: 'Choose files',
  folder: 'Choose a folder',
  paste: 'Or paste a hand-in as text',
  pasteIn: 'Take the text in',
  pasted: 'pasted text',
  progress: (done: number, all: number) => `${done} of ${files(all)} read`,
  cancel: 'Stop',
  cancelled: (done: number, all: number) => `Stopped after ${done} of ${files(all)}. What was read is kept.`,
  done: (taken: number, known: number, refused: number) =>
    [`${files(taken)} taken in`, known > 0 ? `${known} had nothing new` : '', refused > 0 ? `${refused} refused` : '']
      .filter((part) => part !== '')
      .join(', ')
      .concat('.'),
  refusedHeading: 'Not taken in',
  refused: ({ code, line, n }: CopyProblem) =>
    `${problems[code]}${line > 0 ? ` (Line ${line}.)` : n > 0 ? ` (Entry ${n}.)` : ''}`,
  forkedHeading: 'Taken in, but look at them',
  forked: 'Its record parts in two: it was copied, or put back and used again. The longer part counts.',
  report: 'Go to the report',
  missingHeading: 'Who has not handed in',
  missingNone: 'Everybody in your list has handed in.',
  noRoster: 'List your people first, and this page shows who has not handed in.',
  team: 'Go to people and plan',
  missingCount: (n: number, all: number) => `${n} of ${all} people:`,
  missingMore: (n: number) => `And ${n} more. All of them are in the report, under “To follow up”.`,
  strangers: (names: readonly string[]) => {
    const [some, more] = [names.slice(0, 5).map(isolated).join(', '), names.length - 5];
    return `Handed in, and not in your list: ${some}${more > 0 ? ` and ${more} more` : ''}. If they are somebody in it, say so on their page.`;
  },
  reminderHeading: 'A text to remind them',
  reminder: (title: string, link: string) =>
    `Hello,\n\nplease hand in your training record${title ? ` for “${isolated(title)}”` : ''}. It takes a minute: open ${link}, press “Download the file”, and send me that file.\n\nThank you!`,
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Mark the text and copy it yourself.',
  failed: (why: string) => `The files could not be taken in: ${why}`,
} as const;
