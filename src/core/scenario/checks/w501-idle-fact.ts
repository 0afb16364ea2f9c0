import type { Check } from './check.ts';
import { isKnowable } from './e505-fact-never-learned.ts';

export const w501: Check<'W501'> = {
  code: 'W501',
  whole: true,
  bad: ['She sounds tired. It may be about a gift.'],
  good: ["> `learn gift` It is my grandson's birthday present, a gift."],
  *run(checked) {
    for (const { name } of checked.source.front?.facts ?? []) {
      if (!isKnowable(checked, name.text)) yield { code: 'W501', at: name.at, values: { fact: name.text } };
    }
  },
};
