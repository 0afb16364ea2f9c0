import type { Check } from './check.ts';
import { TRANSLATION, without } from './example.ts';

export const e702: Check<'E702'> = {
  code: 'E702',
  of: 'translation',
  bad: without(TRANSLATION, '> Na gut.', 'Fragen Sie zuerst, wie es ihr geht.'),
  good: TRANSLATION,
};
