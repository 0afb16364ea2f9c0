import type { Check } from './check.ts';

export const e205: Check<'E205'> = {
  code: 'E205',
  bad: ['- [I am sorry.](#goodbye)', '', '> You should be.'],
  good: ['- [I am sorry.](#goodbye)', '  > You should be.'],
};
