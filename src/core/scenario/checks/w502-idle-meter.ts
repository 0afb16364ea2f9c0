import type { Check } from './check.ts';

export const w502: Check<'W502'> = {
  code: 'W502',
  whole: true,
  bad: ['She has little trust left.'],
  good: ['> `trust -1` I have heard that before.'],
  *run({ source, usage }) {
    for (const { name } of source.front?.meters ?? []) {
      if (!usage.moved.has(name.text)) yield { code: 'W502', at: name.at, values: { meter: name.text } };
    }
  },
};
