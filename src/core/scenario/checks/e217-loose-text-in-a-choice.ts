import type { Check } from './check.ts';

export const e217: Check<'E217'> = {
  code: 'E217',
  bad: ['- [Good morning.](#goodbye)', '', '  Who is there?'],
  good: ['- [Good morning.](#goodbye)', '  > Who is there?'],
};
