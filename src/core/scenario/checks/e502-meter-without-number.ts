import type { Check } from './check.ts';

export const e502: Check<'E502'> = {
  code: 'E502',
  bad: ['- `needs trust` [You know me.](#goodbye)', '- [One moment.](#the-call)', '  - `trust +1`'],
  good: ['- `needs trust 3` [You know me.](#goodbye)', '- [One moment.](#the-call)', '  - `trust +1`'],
};
