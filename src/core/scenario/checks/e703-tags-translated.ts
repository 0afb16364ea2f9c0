import type { Check } from './check.ts';
import { TRANSLATION, withLine } from './example.ts';

export const e703: Check<'E703'> = {
  code: 'E703',
  of: 'translation',
  bad: withLine(TRANSLATION, '> `annoyed` Wo bleibt es?', '> `angry` Wo bleibt es?'),
  good: TRANSLATION,
};
