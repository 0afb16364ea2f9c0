import { expect, it } from 'vitest';
import { canCutPower, run } from '../campaign/power.ts';

it.skipIf(!canCutPower())(
  'fault 3: after a power cut both legs still hold every answer that was called saved',
  async () => {
    const { failures, notes } = await run({ n: 2, seed: 11 });
    expect(notes).toContain('lost in the database 0, in the journal 0, in both 0');
    expect(failures).toBe(0);
  },
);
