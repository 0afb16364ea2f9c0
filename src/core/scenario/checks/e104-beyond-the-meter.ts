import type { Check } from './check.ts';

export const e104: Check<'E104'> = {
  code: 'E104',
  bad: ['- `needs trust 7` [You know me.](#goodbye)', '- [One moment.](#the-call)', '  - `trust +1`'],
  good: ['- `needs trust 3` [You know me.](#goodbye)', '- [One moment.](#the-call)', '  - `trust +1`'],
};
