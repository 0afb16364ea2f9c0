import { isolated } from '../../core/typography.ts';

const days = (count: number) => (count === 0 ? 'today' : count === 1 ? 'yesterday' : `${count} days ago`);
const items = (count: number) => `${count} ${count === 1 ? 'thing' : 'things'}`;
const minutes = (seconds: number) => {
  const count = Math.max(1, Math.round(seconds / 60));
  return `about ${count} ${count === 1 ? 'minute' : 'minutes'}`;
};

/** Review: single missed replies and questions that come back. */
export const review = {
  title: 'Review',
  lead: 'Replies and questions that you missed come back here, one at a time and with growing pauses. At most ten minutes a day. Skipping costs nothing.',
  loading: 'Looking what is due …',
  failed: 'Your record could not be read, so nothing can be shown here. Reload the page to try again.',
  dueTitle: 'Due for review',
  due: (count: number, seconds: number) => `${items(count)}, ${minutes(seconds)}`,
  dueWhy: 'You missed these before. Answered right, each comes back later and later.',
  start: 'Review now',
  begin: 'Begin',
  later: (count: number) => `${count} more ${count === 1 ? 'waits' : 'wait'} for another day.`,
  listTitle: 'Due today',
  nothing: 'Nothing is due today.',
  never: 'Whatever you miss in a lesson or a conversation comes back here.',
  nextOn: (date: string) => `The next one is due on ${date}.`,
  inScene: (title: string) => `Reply in “${isolated(title)}”`,
  inLesson: (title: string) => `Question in “${title}”`,
  missed: (ago: number) => `Missed ${days(ago)}.`,
  missedAgain: (ago: number, times: number) => `Missed ${times} times, the last time ${days(ago)}.`,
  stillThere: (ago: number, times: number) =>
    times === 1
      ? `Right ${days(ago)}. Does it still hold?`
      : `Right ${times} times, last ${days(ago)}. Does it still hold?`,
  at: (index: number, all: number) => `${index} of ${all}`,
  whatNow: (person: string) => `What do you say to ${isolated(person)} now?`,
  skip: 'Not today',
  skipped: 'Left for another day. Nothing is lost.',
  next: 'Next',
  finish: 'Finish',
  right: 'Right.',
  wrong: 'Not yet. It comes back tomorrow.',
  better: 'Better would have been:',
  solution: 'Right would have been:',
  comesBack: (count: number) => (count === 1 ? 'Comes back tomorrow.' : `Comes back in ${count} days.`),
  done: 'That was it for today.',
  doneCount: (right: number, all: number) => `${right} of ${all} right.`,
  doneWhat: 'What went wrong comes back tomorrow, the rest later.',
  gone: 'This one is no longer to be found on this site. Go on with the next.',
  home: 'Back to your courses',
  notKept: 'This answer could not be saved on this device yet. You can go on all the same.',
  conversation: 'What was said before',
} as const;
