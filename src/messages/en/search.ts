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
  /** Words that people use for one another: who looks for the first finds pages with the others too, behind its own. */
  same: [
    'complaint complain angry anger annoyed upset furious',
    'refund reimbursement compensation repay bill invoice payment charge',
    'late delay delayed overdue deadline waiting',
    'parcel package delivery courier shipment',
    'phone telephone call',
    'mail email letter',
    'boss manager supervisor lead',
    'colleague coworker teammate',
    'secret confidential privacy gdpr confidence data',
    'gossip rumour rumor hearsay',
    'lie lying lies fake honest truth',
    'rude swear insult abusive shout',
    'sorry apology apologise apologize',
    'mistake error fault defect',
    'promise guarantee commitment',
    'praise recognition appreciate thank',
    'feedback survey rating review',
    'sell sale offer discount price',
    'calm stress patient composure',
  ],
} as const;
