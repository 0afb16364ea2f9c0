import type { Level } from '../../core/progress/levels.ts';

const names: Readonly<Record<Level, string>> = {
  new: 'New',
  tried: 'Tried',
  familiar: 'Familiar',
  sure: 'Sure',
  mastered: 'Mastered',
};

const what: Readonly<Record<Level, string>> = {
  new: 'You have not met this rule yet.',
  tried: 'You have met it. Finish its lesson, or keep it in a conversation.',
  familiar: 'You know it. Keep it well in two conversations in a row to be sure of it.',
  sure: 'You kept it well twice in a row. Keep it in a conversation that mixes six rules or more to master it.',
  mastered: 'You kept it well, also where many rules were asked for at once.',
};

const understood: Readonly<Record<Level, string>> = {
  new: 'You have not met this rule yet.',
  tried: 'You have answered a question about it. Finish its lesson.',
  familiar: 'You have finished its lesson. Answer in a review what you missed to be sure of it.',
  sure: 'You have finished its lesson, and nothing about it is marked as missed. More cannot be shown of a rule to be understood.',
  mastered: '',
};

/** How well a rule is known. */
export const levels = {
  names,
  what,
  understood,
  yours: 'Your level',
  last: (percent: number) => `Kept to ${percent} % the last time.`,
  slips: (count: number) =>
    count === 1
      ? 'One reply or question on it is marked as missed. Put it right in a review.'
      : `${count} replies or questions on it are marked as missed. Put them right in a review.`,
  fall: 'A level can fall: what counts is how it went the last times.',
  summary: 'Your rules',
  summaryWhat: (mastered: number, sure: number, all: number) => `${mastered} mastered, ${sure} sure, of ${all} rules.`,
  count: (level: Level, count: number) => `${names[level]}: ${count}`,
  all: 'All rules',
} as const;
