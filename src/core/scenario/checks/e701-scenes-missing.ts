import type { Check } from './check.ts';
import { TRANSLATION, withLine, without } from './example.ts';

export const e701: Check<'E701'> = {
  code: 'E701',
  of: 'translation',
  bad: without(
    withLine(TRANSLATION, '- [Die Bestellnummer?](#eine-geduldige-kundin)', '- [Die Bestellnummer?](#auf-wiederhören)'),
    '## Eine geduldige Kundin',
  ),
  good: TRANSLATION,
};
