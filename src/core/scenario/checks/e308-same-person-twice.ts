import type { Check } from './check.ts';

const ANNA = ['- id: anna', '  name: Anna', '  role: Customer of a bakery', '  kind: customer'];

export const e308: Check<'E308'> = {
  code: 'E308',
  of: 'people',
  bad: [...ANNA, '- id: anna', '  name: Anna B.', '  role: Accounts', '  kind: colleague'],
  good: [...ANNA, '- id: anna-b', '  name: Anna B.', '  role: Accounts', '  kind: colleague'],
};
