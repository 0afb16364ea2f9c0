import type { Check } from './check.ts';

export const e201: Check<'E201'> = {
  code: 'E201',
  bad: ['> Hello?', '', '- [Good morning.](#goodbye)', '', 'She sounds tired.'],
  good: ['> Hello?', '', 'She sounds tired.', '', '- [Good morning.](#goodbye)'],
};
