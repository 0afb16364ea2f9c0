import { isolated } from '../../core/typography.ts';

/** Search over lessons, rules and role-plays. */
export const search = {
  title: 'Search',
  lead: 'Lessons, rules and conversations. Slips of the keys do not matter.',
  label: 'What are you looking for?',
  loading: 'Getting the index …',
  failed: 'The index could not be loaded. Go online once, or reload the page.',
  kinds: { lesson: 'Lesson', rule: 'Rule', rolePlay: 'Conversation' },
  browse: 'Or look through all of them:',
  all: { courses: 'Courses', rules: 'Rules', rolePlays: 'Conversations' },
  hint: 'Type at least two letters. The arrow keys walk through what is found.',
  none: (query: string) => `Nothing found for “${isolated(query)}”. Try another word.`,
  found: (count: number, query: string) => `${count} ${count === 1 ? 'page' : 'pages'} found for “${isolated(query)}”.`,
} as const;
