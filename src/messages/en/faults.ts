/** What can go wrong, what must hold then, and the first words of the test that holds it. `null`: nothing of the kind exists yet. */
export interface FaultRow {
  readonly fault: string;
  readonly holds: string;
  readonly test: string | null;
}

const one = (fault: string, holds: string, test: string | null): FaultRow => ({ fault, holds, test });

/** The table of faults, by number from 1: the numbers stand in the titles of tests. */
export const FAULTS: readonly FaultRow[] = [
  one('The browser is killed right after "Saved".', 'The reply is there.', 'fault 1: killed right after'),
  one(
    'It is killed between a reply and its score.',
    'Both are there, or neither.',
    'fault 2: killed between choice and score',
  ),
  one('The power fails after "Saved".', 'The reply is there.', 'fault 3: after a power cut'),
  one(
    'It is killed while a copy is saved.',
    'The file is whole, old or new, and the record untouched.',
    'fault 4: killed during a copy out',
  ),
  one('It is killed while 50,000 entries get a new form.', 'Old form or new, and nothing lost.', null),
  one(
    'It is killed while files are taken in.',
    'Each file is in or not; taking them in again changes nothing.',
    'fault 6: killed while a copy is taken in',
  ),
  one(
    'The database is damaged and opens empty.',
    'Noticed, put back from the journal, and said.',
    'fault 7: a damaged store that opens empty',
  ),
  one(
    'The database has lost half of its rows.',
    'Noticed, put back, and said.',
    'fault 8: a store that lost half its rows',
  ),
  one(
    'The database cannot be opened.',
    'Lessons open, the page says so, the journal gives the copy.',
    'fault 9: with a store that cannot be opened',
  ),
  one('The journal is damaged.', 'It is written anew; no alarm.', 'fault 10: a damaged journal is built anew'),
  one(
    'The disk is full in the middle of a role-play.',
    '"Not saved" is shown, the reply waits and is saved once there is room.',
    'fault 11: on a full disk the answer waits',
  ),
  one(
    'The browser gives no more room.',
    'That is named as the reason; nothing is half-written.',
    'fault 12: a quota that is used up',
  ),
  one(
    'Somebody clears the data while the page is open.',
    'Noticed at the next reply; not begun again in silence.',
    'fault 13: data cleared under an open page',
  ),
  one(
    'The browser deleted everything after weeks.',
    'The first page says that the record is gone.',
    'fault 14: after an eviction',
  ),
  one('A private window.', 'A warning before the first role-play.', 'fault 15: a newcomer is warned'),
  one(
    'The browser refuses to keep anything.',
    'The page says why and works in memory.',
    'fault 16: where storage is denied',
  ),
  one(
    'One role-play in two tabs.',
    'Only one of them plays; changing over loses and doubles nothing.',
    'fault 17: an attempt open in two tabs',
  ),
  one(
    'A tab dies or freezes while it plays.',
    'Another goes on at the last saved reply.',
    'fault 18: a tab that is killed frees its attempt',
  ),
  one(
    'Another tab runs a newer version.',
    'The older one stops writing and asks for a reload.',
    'fault 19: when another tab brings new tables',
  ),
  one(
    'An older version meets a newer record.',
    'It reads, says so, and writes nothing.',
    'fault 20: an older page reads a newer store',
  ),
  one('Giving entries a new form fails.', 'The old form still works, and that is said.', null),
  one('A double click, a held key, two presses at once.', 'One reply.', 'fault 22: a double click, a held Enter'),
  one('Reload, back, forward.', 'The very turn again.', 'fault 23: reload, back and forward'),
  one(
    'The clock is wrong.',
    'The order stays, no time is below zero, and it is marked.',
    'fault 24: a clock that is set back',
  ),
  one(
    'A role-play is changed between two visits.',
    'An attempt ends on the text that it began with.',
    'fault 25: finishes an attempt on the text it began with',
  ),
  one('Two replies that cannot be told apart.', 'The build stops.', 'fault 26: are told at the second'),
  one(
    'The server is gone.',
    'Every form of an address shows the right page.',
    'fault 27: with the server gone, every form',
  ),
  one(
    'A new version arrives under an open role-play.',
    'The page stays whole; taking the version loses nothing.',
    'fault 28: keeps its turn when an update arrives',
  ),
  one(
    'The host has half of a new version.',
    'It is refused, the old one stays whole.',
    'fault 29: a half-deployed host is refused',
  ),
  one('A part of a page is missing.', 'That is said; after a reload the turn is there.', 'fault 30: says so'),
  one(
    'An update breaks, or the saved pages are thrown away.',
    'The site works online and heals.',
    'fault 31: an update that fails',
  ),
  one(
    'The site moves to another folder.',
    'No old page hides the new site.',
    'is not hidden by the old pages where the old address is opened first',
  ),
  one(
    'A copy made to do harm.',
    'Refused by a named reason, quickly, with the same answer twice.',
    'fault 33: never makes the reader throw',
  ),
  one(
    'An entry altered, left out, moved or doubled.',
    'Refused, and the place is named.',
    'fault 34: is refused by entry',
  ),
  one(
    'Two files of one learner that part ways or overlap.',
    'Both are kept; nothing counts twice.',
    'fault 35: counts each branch of a fork at most once',
  ),
  one(
    'A file too deep, too large, packed or of another kind.',
    'Refused with a reason; the page stays alive.',
    'fault 36: is refused as',
  ),
  one('Code in a name, a note or the name of a file.', 'Shown as text; nothing runs.', 'fault 37: shows hostile'),
  one('A formula in a name.', 'Text in every spreadsheet; numbers keep their zeros.', 'fault 38: in LibreOffice'),
  one('Code in a lesson or a role-play.', 'Refused by name; nothing runs.', 'fault 39: is refused wherever'),
  one(
    'A request to another site, a script put in.',
    'None; the policy is not broken on any page.',
    'fault 40: opens without a breach',
  ),
];

/** The page about faults and campaigns. */
export const faults = {
  title: 'What must hold when things go wrong',
  lead: 'Forty faults and attacks, each with a number. The tests of each release bring them about, most of them in a real browser.',
  tableTitle: 'The forty faults',
  number: 'No.',
  fault: 'What happens',
  holds: 'What must hold',
  test: 'Held by the test that begins',
  none: 'Does not concern us yet: the tables still have their first form. Older entries are read as they were written.',
  figuresTitle: 'The last long runs',
  figures:
    'Some faults need many tries. A campaign tries them at random from a seed, and anybody can run it again. The bound says: if the true share of failures were higher, so few would be seen in less than 5 of 100 such runs.',
  campaign: 'Campaign',
  model: (done: string) => `${done[0]?.toUpperCase()}${done.slice(1)}.`,
  failures: 'Failures',
  found: (failures: number, tries: number, seed: number) =>
    `${failures} of ${tries.toLocaleString('en-GB')} (seed ${seed})`,
  bound: '95 % bound',
  ran: (day: string) => `Run on ${day} by`,
  command: (campaign: string, tries: number, seed: number) =>
    `npm run campaign -- ${campaign} --rounds ${tries} --seed ${seed}`,
  names: {
    kill: 'Browser killed',
    power: 'Power cut',
    fuzz: 'Altered copies',
    language: 'Bent role-plays',
    handin: 'Altered hand-ins',
    firefox: 'Firefox killed',
  } as Readonly<Record<string, string>>,
  percent: (share: number) => `${(100 * share).toPrecision(2)} %`,
} as const;
