import { expect, it } from 'vitest';
import { reloadInTurn } from '../../src/core/reload-in-turn.ts';

it('shows the newest text, however the changes of files fall', async () => {
  let text = 'old';
  let shown = '';
  let loads = 0;
  const waits: (() => void)[] = [];
  const reload = reloadInTurn(async () => {
    loads += 1;
    const read = text;
    await new Promise<void>((resolve) => waits.push(resolve));
    shown = read;
  });
  void reload();
  text = 'new';
  void reload();
  void reload();
  expect(waits).toHaveLength(1);
  waits.shift()!();
  await expect.poll(() => waits.length).toBe(1);
  waits.shift()!();
  await expect.poll(() => shown).toBe('new');
  expect(loads).toBe(2);
});
