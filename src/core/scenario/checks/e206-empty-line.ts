import type { Check } from './check.ts';

export const e206: Check<'E206'> = {
  code: 'E206',
  bad: ['>', '', 'She says nothing.'],
  good: ['She says nothing.'],
};
