import type { Check } from './check.ts';

export const e208: Check<'E208'> = {
  code: 'E208',
  bad: ['- Say: [One moment, please.](#goodbye)'],
  good: ['- [One moment, please.](#goodbye)'],
};
