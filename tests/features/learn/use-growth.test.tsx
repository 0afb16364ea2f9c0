import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useGrowth } from '../../../src/features/learn/use-growth.ts';
import { soundStore } from '../../support/role-play-stage.tsx';

it('shows what was recorded while the record was still being read', async () => {
  const store = soundStore();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = {
    ...store,
    state: async (learner?: string) => {
      const state = await store.state(learner);
      await held;
      return state;
    },
    read: async (learner?: string) => {
      const events = await store.read(learner);
      await held;
      return events;
    },
  };
  const { result } = renderHook(() =>
    useGrowth(async () => ({ store: slow, now: () => 0, pause: async () => {} }), []),
  );
  // The first reading has begun.
  await Promise.resolve();
  await store.append([{ type: 'learner.named', data: { name: 'Ada', role: null } }]);
  release();
  const name = () => (result.current.kind === 'read' ? result.current.growth.state.name : undefined);
  await waitFor(() => expect(name()).toBe('Ada'));
});
