import type { Doubled } from '../../core/reports/doubled.ts';
import type { RosterReason } from '../../core/reports/roster.ts';
import { isolated } from '../../core/typography.ts';
import { date } from './duty.ts';

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
const exemptions = (n: number) => (n === 1 ? '1 exemption' : `${n} exemptions`);
const people = (n: number) => (n === 1 ? '1 person' : `${n} people`);

const reasons: Readonly<Record<RosterReason, string>> = {
  noName: 'no name',
  noId: 'no id',
  sameId: 'the id is already on an earlier line',
  tooLong: 'a cell is longer than 200 signs',
  columns:
    'it has more or fewer cells than the headings; a cell that holds the sign between the cells, a comma or a semicolon, stands in quotes',
};

/** The page on which a manager lists people and gives them a plan. */
export const team = {
  title: 'People and plan',
  lead: 'Who is in your team, which courses they take and by when, and a plan file or link for each of them.',
  failed: (why: string) => `Your list could not be read: ${why} Reload the page to try again.`,
  loading: 'Reading your list …',
  rosterHeading: 'Your people',
  rosterWhat:
    'A table from Excel or another program, saved as CSV, with the headings name, id, team, manager, role. Only name and id are needed; an id is any number or word that nobody else has, such as a staff number. The list stays in this browser: a plan never carries it.',
  rosterChoose: 'Choose a CSV file',
  rosterTaken: (n: number) => `${people(n)} in the list now.`,
  rosterUnreadable:
    'The first line of the file has no headings “name” and “id”. Nothing was changed. A workbook has to be saved as CSV first.',
  rosterWrong: (line: number, who: string, reason: RosterReason) =>
    `Line ${line}${who ? ` (${isolated(who)})` : ''} was not taken: ${reasons[reason]}.`,
  rosterGone: (n: number) =>
    `${people(n)} from the list before ${n === 1 ? 'is' : 'are'} not in the file. They were kept: forget whoever has left on their page in the report.`,
  rosterNone: 'Nobody is listed yet.',
  planHeading: 'The plan',
  planTitle: 'Name of the plan',
  planBy: 'Your name, as people should read it',
  addHeading: 'Add courses',
  what: 'Course or path',
  path: (title: string) => `All required courses of the path ${title}`,
  due: 'Due on',
  valid: 'Valid for (days)',
  validWhat:
    'With a number of days a course is due again so long after it was done. People do it again by passing its closing role-play once more or, where it has none, by answering a question of each lesson right; or you sign it off on their page.',
  forTeam: 'For the team',
  forRole: 'For the role',
  everybody: 'everybody',
  everyRole: 'every role',
  add: 'Add to the plan',
  added: (n: number) => (n === 1 ? 'Added 1 course.' : `Added ${n} courses.`),
  past: 'Its day is past: they are late at once.',
  assigned: 'In the plan',
  assignedNone: 'No course is in the plan yet.',
  assignment: (course: string, due: string | null, valid: number | null, whom: string) =>
    `${course}: ${whom}${due ? `, due on ${date(due)}` : ''}${valid ? `, again after ${valid} days` : ''}`,
  doubled: (course: string, whom: string, { times, due, validDays }: Omit<Doubled, 'course' | 'team' | 'role'>) => {
    const counts = [
      ...(due ? [`the ${times === 2 ? 'earlier' : 'earliest'} day, ${date(due)}, counts`] : []),
      ...(validDays
        ? [`it is due again after the ${times === 2 ? 'shorter' : 'shortest'} time, ${days(validDays)}`]
        : []),
    ];
    return `${course} is listed ${times === 2 ? 'twice' : `${times} times`} for ${whom}: ${counts.join(', and ')}.`;
  },
  whom: (of: string | null, role: string | null) =>
    of === null && role === null
      ? 'everybody'
      : [of, role].flatMap((one) => (one === null ? [] : isolated(one))).join(', '),
  remove: (what: string) => `Remove ${what}`,
  exemptHeading: 'Exemptions',
  exemptWhat: 'Somebody who need not take a course.',
  person: 'Person',
  course: 'Course',
  exempt: 'Exempt',
  exempted: (line: string) => `Exempt from now on: ${line}.`,
  exemptKnown: (line: string) => `Exempt already: ${line}.`,
  exemptFind: {
    find: 'Find an exemption by name or course',
    findShown: (shown: number, found: number) =>
      shown === found ? `${exemptions(found)} found.` : `${exemptions(found)} found. The first ${shown} are shown.`,
  },
  retiredHeading: 'Role-plays that are no longer asked for',
  retiredWhat: 'A course is complete without them from now on.',
  ownHeading: 'Role-plays of your own',
  ownWhat:
    'Text files as they are written under “Write” (.mdx). They travel with the plan; each learner’s browser checks them again.',
  ownChoose: 'Choose .mdx files',
  ownBad: (file: string) =>
    `${isolated(file)} was not taken: its name may have a–z, 0–9 and hyphens only, and ends in .mdx. Rename it, and choose it again.`,
  ownTooLarge: (file: string) =>
    `${isolated(file)} was not taken: it is over 100 kB. Make two role-plays of it, and choose those.`,
  ownNoRoom: (file: string, most: number) =>
    `${isolated(file)} was not taken: a plan carries ${most} role-plays at most. Remove one above, and choose it again.`,
  ownChecking: 'being checked …',
  ownCheckingFiles: 'The files are being checked …',
  ownRefused: (file: string) => `${isolated(file)} was not taken. Correct this in the file, and choose it again:`,
  ownSound: (title: string) => `“${isolated(title)}”, no mistakes`,
  ownFaulty: (codes: string) =>
    `has mistakes (${codes}), so nobody could play it. Choose the file again to see where they are.`,
  ownTooSlow: 'took too long to check, so nobody could play it',
  handHeading: 'Hand the plan out',
  handWhat:
    'One file or link for each person. It carries an opaque id, courses and days, never a name. Whoever opens it on their device is known by that id.',
  handEmpty: 'Nothing is in the plan yet: such a file says only who somebody is.',
  handNone: 'List your people first.',
  handAll: 'Save all plan files',
  handSaved: (n: number) => `Saved ${n} files in one.`,
  find: 'Find somebody by name, id or team',
  findShown: (shown: number, found: number) =>
    shown === found ? `${people(found)} found.` : `${people(found)} found. The first ${shown} are shown.`,
  file: (name: string) => `File for ${isolated(name)}`,
  link: (name: string) => `Copy link for ${isolated(name)}`,
  fileWord: 'File',
  linkWord: 'Copy link',
  linkTooLong: 'This plan is too long for a link. Use the file.',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Use the file.',
  saved: (file: string) => `Saved ${isolated(file)}.`,
  changed: 'Kept.',
} as const;
