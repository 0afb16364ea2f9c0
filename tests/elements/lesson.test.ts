import { screen, waitFor } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ProgressStore } from '../../src/core/progress/progress-store.ts';
import { createMemoryStore } from '../../src/storage/memory-progress-store.ts';
import { countedStamps } from '../support/stamps.ts';

let store: ProgressStore;
const opened = vi.fn();
vi.mock('../../src/elements/open-store.ts', () => ({
  openStore: async () => {
    opened();
    return store;
  },
}));
vi.mock('../../src/elements/when-idle.ts', () => ({ whenIdle: (act: () => void) => act() }));
await import('../../src/elements/lesson.ts');

const exercise = (id: string) =>
  `<rapport-exercise data-course="ten" data-lesson="quality" data-required='["late","early"]' data-exercise='{"id":"${id}"}'>
    <p>${id}</p><span data-done hidden>before</span></rapport-exercise>`;

function open(databases: readonly { readonly name: string }[]): void {
  vi.stubGlobal('indexedDB', { databases: async () => databases });
  const host = document.createElement('rapport-lesson');
  host.innerHTML = `${exercise('late')}${exercise('early')}<p role="status" data-lesson-status>To do: 2</p>`;
  document.body.replaceChildren(host);
}
const answer = (check: string, right: boolean, lesson = 'quality') =>
  store.append([{ type: 'check.answered', data: { course: 'ten', lesson, check, answer: '0', right } }]);
const marked = () => [...document.querySelectorAll<HTMLElement>('[data-done]')].map(({ hidden }) => !hidden);
const status = () => screen.getByRole('status').textContent;

beforeEach(() => {
  store = createMemoryStore({ stamps: countedStamps(), health: { kind: 'sound' } });
  opened.mockClear();
});

it('a lesson that somebody comes back to says which of its tasks they had right', async () => {
  await answer('late', true);
  await answer('early', false);
  await answer('early', true, 'another-lesson');
  open([{ name: 'rapport' }]);
  await waitFor(() => expect(marked()).toEqual([true, false]));
  expect(status()).toBe('You have 1 of its 2 tasks right so far. The lesson is done when all of them are.');
});

it('a lesson that was finished says so', async () => {
  await answer('late', true);
  await answer('early', true);
  open([{ name: 'rapport' }]);
  await waitFor(() => expect(status()).toBe('You have finished this lesson. You can do its tasks again.'));
  expect(marked()).toEqual([true, true]);
});

it('a lesson loads no record for somebody who has none', async () => {
  open([]);
  await new Promise<void>((done) => queueMicrotask(done));
  expect(opened).not.toHaveBeenCalled();
  expect([marked(), status()]).toEqual([[false, false], 'To do: 2']);
});
