import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useOpenedPerson } from '../../../src/features/manage/use-opened-person.ts';

it("makes a person's page a place to go back from, and keeps their id out of the address", () => {
  const before = location.href;
  const { result } = renderHook(() => useOpenedPerson());
  act(() => result.current.show('ada'));
  expect(result.current.open).toBe('ada');
  expect([history.state, location.href]).toEqual([{ person: 'ada' }, before]);
  act(() => void dispatchEvent(new PopStateEvent('popstate', { state: null })));
  expect([result.current.open, result.current.opened]).toEqual([null, 'ada']);
});

it('shows the same person after a reload', () => {
  history.replaceState({ person: 'bo' }, '');
  const { result } = renderHook(() => useOpenedPerson());
  expect(result.current.open).toBe('bo');
  history.replaceState(null, '');
});
