import { isolated } from '../../core/typography.ts';

/** All that the report has about one person, and how a group went through a role-play. */
export const managePerson = {
  back: 'Back to the report',
  unknown: 'This person is not here any more.',
  facts: 'Who it is',
  data: (day: string, age: number) =>
    `Data up to ${day}, ${age === 0 ? 'today' : age === 1 ? 'yesterday' : `${age} days ago`}.`,
  noData: 'Nothing handed in yet.',
  leftOut: (n: number) => `${n} private ${n === 1 ? 'entry was' : 'entries were'} left out by the learner.`,
  fork: (n: number, apart: number) =>
    `One device’s record parts in two after entry ${n - 1}: it was copied, or put back and used again. The longer part counts; ${apart} ${apart === 1 ? 'entry' : 'entries'} of the other stand apart.`,
  otherContent: (n: number) =>
    `${n} ${n === 1 ? 'play was' : 'plays were'} on a text that is not from this site: a role-play of your own, a changed one, or one that is missing here.`,
  courses: 'Courses',
  evidence: 'Evidence',
  otherPlays: 'Outside of the courses',
  evidenceNone: 'No role-play was played for it.',
  play: (day: string, outcome: string, score: string) => `${day}: ${outcome}${score}`,
  score: (points: number, best: number | null) =>
    best === null ? `, ${points} points` : `, ${points} of ${best} points`,
  passed: 'passed',
  notPassed: 'not passed',
  outcome: {
    success: 'went well',
    partial: 'could have gone better',
    failure: 'went wrong',
    gaveUp: 'given up',
    interrupted: 'interrupted',
    open: 'still open',
  },
  content: {
    shipped: '',
    other: 'On a text that is not from this site: a role-play of your own, or a changed one.',
    missing: 'The text is missing here.',
  },
  said: 'Said',
  nothingSaid: 'Said nothing in time',
  lost: (points: number) => `lost ${points} ${points === 1 ? 'point' : 'points'}`,
  better: (text: string) => `Better: “${isolated(text)}”`,
  rules: 'Rules',
  ruleLine: (kept: number, n: number) => `${kept} % kept over ${n} ${n === 1 ? 'decision' : 'decisions'}`,
  signOff: 'Observed at work',
  signOffWhat:
    'What you saw this person do well, as you would say it to them: they read it in their next plan. It can renew a course that they completed before.',
  signOffText: 'What you saw',
  signOffCourse: 'Renews the course',
  signOffNone: 'No course',
  signOffBy: 'Your name',
  signOffSave: 'Sign off',
  signOffKept: 'Kept. They read it in their next plan file.',
  signOffEmpty: 'Nothing was kept: write what you saw, and your name.',
  signOffRenews: (course: string) => `Renews “${isolated(course)}”.`,
  signOffRemove: (line: string) => `Remove ${line}`,
  signOffLine: (day: string, by: string) => `${day}, ${isolated(by)}`,
  sameHeading: 'Who is it?',
  sameWhat:
    'This person is not in your list: they handed in without opening your plan, or with the plan of another manager. If they are in it, say so, and both count as one.',
  sameChoose: 'In your list',
  sameNobody: 'Nobody',
  sameJoin: 'It is this person',
  sameLine: (learner: string) => `Joined with the record ${learner.slice(0, 8)}.`,
  sameApart: 'Take apart',
  planHeading: 'Their plan',
  planWhat: (answers: number, observed: number) => {
    const more = [
      ...(answers > 0 ? [answers === 1 ? 'your answer to a note' : `your answers to ${answers} notes`] : []),
      ...(observed > 0 ? ['what was seen at work'] : []),
    ];
    return `A file to send them, with ${['their courses and days', ...more].join(', and ')}. They open it under “Open a plan”.`;
  },
  planSave: 'Save their plan file',
  planSaved: (file: string) => `Saved ${isolated(file)}.`,
  forget: 'Forget this person …',
  forgetSure: (name: string) =>
    `Delete all that this browser knows about ${isolated(name)}: files, results, notes, the line in the list, and kept views that name them? This cannot be undone here. If you take a file of theirs in again, they are back.`,
  forgetNow: 'Delete now',
  cancel: 'Cancel',
  flow: (title: string) => `How the group goes through “${isolated(title)}”`,
  flowFacts: (people: number, plays: number, finished: number, passed: number) =>
    `${people} people, ${plays} plays: ${finished} to the end, ${passed} passed.`,
  flowHidden: (title: string) => `“${isolated(title)}” is hidden: fewer than five people played it.`,
  flowShow: 'Show the group’s way through',
  flowNone: 'Choose a role-play',
  flowTable: 'Scene by scene',
  visits: (n: number) => `${n} ${n === 1 ? 'visit' : 'visits'}`,
  visitsFew: 'under 5 visits',
  left: (n: number) => `${n} left`,
  leftFew: 'under 5 left',
  few: 'under 5',
  meanRegret: (points: string) => `${points} points lost on average`,
  lostShort: (points: string) => `${points} points lost (mean)`,
  best: 'loses nothing',
} as const;
