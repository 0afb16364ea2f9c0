import type { Audience } from '../../core/curriculum/competency.ts';
import type { Status } from '../../core/progress/learner.ts';

const audience: Readonly<Record<Audience, string>> = {
  external: 'With customers',
  internal: 'With colleagues',
  leads: 'For team leads',
};

const status: Readonly<Record<Status, string>> = {
  notStarted: '',
  inProgress: 'Begun',
  completed: 'Done',
};

/** Courses, and the rules they teach. */
export const course = {
  audience,
  status,
  played: 'Played',
  lookBack: 'Look back',
  lookBackOn: (title: string) => `Look back on “${title}”`,
  courses: 'Courses',
  coursesLead: 'Short lessons, and conversations to try them in. Begin anywhere.',
  steps: 'What is in it',
  lessons: (count: number) => `${count} ${count === 1 ? 'lesson' : 'lessons'}`,
  rolePlays: (count: number) => `${count} ${count === 1 ? 'role-play' : 'role-plays'}`,
  minutes: (count: number) => `${count} min`,
  start: (title: string) => `Start: ${title}`,
  goOn: (title: string) => `Continue: ${title}`,
  completed: 'You have finished this course.',
  again: 'Look at it again',
  renew: (title: string) => `Do again: ${title}`,
  progress: (done: number, all: number) => `${done} of ${all} steps done`,
  score: (percent: number) => `${percent} %`,
  lesson: 'Lesson',
  rolePlay: 'Role-play',
  closing: 'Closing role-play',
  optional: 'Extra',
  coached: 'coached',
  realistic: 'realistic',
  counts: {
    best: 'The best try of the closing role-play counts.',
    first: 'The first try of the closing role-play counts.',
    last: 'The last try of the closing role-play counts.',
  },
  attempts: (count: number) => `You have ${count} ${count === 1 ? 'try' : 'tries'}.`,
  ruleTitle: 'The rules',
  competencies: 'Go to a competency',
  rulesLead:
    'Everything that Rapport teaches, practises and scores. Each rule has its page: how it looks, what it is mixed up with, and where to practise it.',
  allRules: 'All rules',
  critical: 'Never break',
  criticalWhat: 'Breaking it on purpose fails a role-play, whatever the score.',
  know: 'To know',
  knowWhat: 'Understood rather than done: questions ask about it, role-plays do not score it.',
  tenRule: (number: number) => `One of the Ten Rules: ${number}`,
  kept: 'Kept',
  broken: 'Broken',
  neighbours: 'Easily mixed up with',
  lessonsOn: 'Lessons on it',
  rolePlaysOn: 'Role-plays that score it',
  nowhereYet: 'No course teaches it yet.',
} as const;
