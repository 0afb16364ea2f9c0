import type { Check } from './check.ts';

export const w502: Check<'W502'> = {
  code: 'W502',
  whole: true,
  bad: ['She has little trust left.'],
  good: ['> `trust -1` I have heard that before.'],
  *run({ source, scenario }) {
    const moved = new Set<string>();
    JSON.stringify(scenario.scenes, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'by' in value && 'meter' in value)
        moved.add(String(value.meter));
      return value;
    });
    for (const { name } of source.front?.meters ?? []) {
      if (!moved.has(name.text)) yield { code: 'W502', at: name.at, values: { meter: name.text } };
    }
  },
};
