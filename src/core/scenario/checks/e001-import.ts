import type { Check } from './check.ts';

export const e001: Check<'E001'> = {
  code: 'E001',
  bad: ['import duties were paid yesterday, she says.'],
  good: ['The import duties were paid yesterday, she says.'],
};
