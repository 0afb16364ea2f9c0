import type { Check } from './check.ts';

export const e106: Check<'E106'> = {
  code: 'E106',
  bad: ['- `annoyed` [I have told you already.](#goodbye)'],
  good: ['- [I have told you already.](#goodbye)', '  > `annoyed` You have not.'],
};
