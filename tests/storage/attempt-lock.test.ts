import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAttemptLocks } from '../../src/storage/attempt-lock.ts';
import { PATIENCE } from '../support/patience.ts';

const open: BroadcastChannel[] = [];
function tab(channelName: string | null = 'locks', settled = async () => {}) {
  const channel = channelName === null ? null : new BroadcastChannel(channelName);
  if (channel) open.push(channel);
  return createAttemptLocks({ locks: navigator.locks, channel, settled });
}
afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
});

describe('an attempt', () => {
  it('is held by one tab; the second hears that it is open elsewhere', async () => {
    const first = await tab().hold('one', () => {});
    expect(first.kind).toBe('held');
    expect((await tab().hold('one', () => {})).kind).toBe('elsewhere');
    expect((await tab().hold('two', () => {})).kind).toBe('held');
  });

  it('is free again once it was let go', async () => {
    const first = await tab().hold('three', () => {});
    if (first.kind === 'held') await first.release();
    expect((await tab().hold('three', () => {})).kind).toBe('held');
  });

  it('is handed over after the other tab has finished writing, and that tab is told', async () => {
    const order: string[] = [];
    const slow = () => new Promise<void>((resolve) => setTimeout(() => resolve(void order.push('written')), 50));
    await tab('locks', slow).hold('four', () => order.push('told'));
    const second = await tab().hold('four', () => {});
    if (second.kind !== 'elsewhere') throw new Error(second.kind);
    const held = await second.takeOver();
    order.push(held.kind);
    expect(order).toEqual(['written', 'told', 'held']);
  });

  it('is handed over after the writes that the holder itself has in mind', async () => {
    const order: string[] = [];
    const own = () => new Promise<void>((resolve) => setTimeout(() => resolve(void order.push('written')), 50));
    await tab().hold('seven', () => order.push('told'), own);
    const second = await tab().hold('seven', () => {});
    if (second.kind !== 'elsewhere') throw new Error(second.kind);
    order.push((await second.takeOver()).kind);
    expect(order).toEqual(['written', 'told', 'held']);
  });

  it('is taken from a tab that does not answer', async () => {
    let isTold = false;
    await tab(null).hold('five', () => {
      isTold = true;
    });
    const second = await tab().hold('five', () => {});
    if (second.kind !== 'elsewhere') throw new Error(second.kind);
    expect((await second.takeOver()).kind).toBe('held');
    await vi.waitFor(() => expect(isTold).toBe(true), PATIENCE);
  });

  it('is not guarded where the browser has no locks', async () => {
    const locks = createAttemptLocks({ locks: null, channel: null, settled: async () => {} });
    expect((await locks.hold('six', () => {})).kind).toBe('unguarded');
  });
});
