import type { Check } from './check.ts';
import { FRONT } from './example.ts';

export const e301: Check<'E301'> = {
  code: 'E301',
  bad: [
    ...FRONT,
    '## The call',
    '',
    '- [Good morning.](#goodbye)',
    '',
    '### Goodbye',
    '',
    '> Bye.',
    '',
    '`end success`',
  ],
  good: [
    ...FRONT,
    '## The call',
    '',
    '- [Good morning.](#goodbye)',
    '',
    '## Goodbye',
    '',
    '> Bye.',
    '',
    '`end success`',
  ],
};
