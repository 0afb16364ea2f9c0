import type { Check } from './check.ts';

export const e203: Check<'E203'> = {
  code: 'E203',
  bad: ['- [I am sorry.](#goodbye)', '- `+2 acknowledge-concerns` Feeling first.'],
  good: ['- [I am sorry.](#goodbye)', '  - `+2 acknowledge-concerns` Feeling first.'],
};
