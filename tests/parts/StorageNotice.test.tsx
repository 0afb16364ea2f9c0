import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { StartFinding, StoreHealth } from '../../src/core/progress/progress-store.ts';
import { StorageNotice } from '../../src/parts/StorageNotice.tsx';
import { createMemoryStore } from '../../src/storage/memory-progress-store.ts';
import { countedStamps } from '../support/stamps.ts';

interface Shown {
  readonly health?: StoreHealth;
  readonly findings?: readonly StartFinding[];
  readonly isFramed?: boolean;
  readonly reminder?: 'safariWeek' | 'manyFinished' | null;
  readonly isNew?: boolean;
}

function show({ health = { kind: 'sound' }, findings = [], isFramed = false, reminder = null, isNew = false }: Shown) {
  const retry = vi.fn(async () => {});
  const saveCopy = vi.fn(async () => 'x.rapport-record');
  const store = { ...createMemoryStore({ stamps: countedStamps(), health }), retry, findings: () => findings };
  const ask = { reminder: async () => reminder, isNew: async () => isNew };
  const view = render(
    <StorageNotice store={store} saveCopy={saveCopy} recordHref="/record/" isFramed={isFramed} {...ask} />,
  );
  return { ...view, store, retry, saveCopy, user: userEvent.setup() };
}

describe('the storage notice', () => {
  it('says nothing where all is well', () => {
    expect(show({}).container.textContent).toBe('');
  });

  it.each([
    [
      'a full disk',
      { kind: 'failing', why: 'full', unsaved: 2 },
      /^Not saved: 2 entries The disk of this device is full/,
    ],
    [
      'a quota',
      { kind: 'failing', why: 'quota', unsaved: 1 },
      /^Not saved: 1 entry The browser gives this site no more room/,
    ],
    ['deleted data', { kind: 'failing', why: 'lost', unsaved: 1 }, /The data of this site was deleted/],
    ['no storage', { kind: 'memoryOnly', why: 'missing' }, /^Nothing is saved here This browser keeps no data/],
    ['denied storage', { kind: 'memoryOnly', why: 'refused' }, /This browser refused/],
  ] as const)('stays as an alert, with a way to save a copy, for %s', async (_what, health, words) => {
    const { user, saveCopy } = show({ health });
    expect(screen.getByRole('alert').querySelector('p')?.textContent).toMatch(words);
    await user.click(screen.getByRole('button', { name: 'Save a copy' }));
    expect(saveCopy).toHaveBeenCalledOnce();
    expect(await screen.findByText('Saved as x.rapport-record.')).toBeTruthy();
  });

  it('lets the learner try again, or put back what was deleted', async () => {
    const { user, retry, unmount } = show({ health: { kind: 'failing', why: 'full', unsaved: 1 } });
    await user.click(screen.getByRole('button', { name: 'Try again now' }));
    expect(retry).toHaveBeenCalledOnce();
    unmount();
    show({ health: { kind: 'failing', why: 'lost', unsaved: 1 } });
    expect(screen.getByRole('button', { name: 'Put it back here' })).toBeTruthy();
  });

  it('offers a tab of its own inside another site', () => {
    show({ health: { kind: 'memoryOnly', why: 'refused' }, isFramed: true });
    expect(screen.getByRole('button', { name: 'Open in a tab of its own' })).toBeTruthy();
  });

  it.each([
    ['newerStore', /newer version of Rapport/],
    ['newerTab', /stopped saving/],
  ] as const)('asks for a reload: %s', (why, words) => {
    show({ health: { kind: 'readOnly', why } });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy();
  });

  it('tells what the start put back, and what is gone', () => {
    show({
      findings: [
        { kind: 'restored', events: 3, from: 'journal' },
        { kind: 'missing', events: 1 },
      ],
    });
    expect(screen.getByText(/had lost 3 entries/)).toBeTruthy();
    expect(screen.getByText(/1 entry recorded on this device/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to the record page' })).toBeTruthy();
  });

  it('reminds of a copy before Safari’s seven days', async () => {
    show({ reminder: 'safariWeek' });
    expect(await screen.findByText(/for seven days/)).toBeTruthy();
  });

  it('tells a newcomer that a private window forgets', async () => {
    show({ isNew: true });
    expect(await screen.findByText(/a private window forgets them/)).toBeTruthy();
  });

  it('no longer calls somebody new whose first entry was made meanwhile, in another tab say', async () => {
    const { store } = show({ isNew: true });
    await screen.findByText(/No record on this device yet/);
    await act(() => store.append([{ type: 'course.started', data: { course: 'ten-rules' } }]));
    expect(screen.queryByText(/No record on this device yet/)).toBeNull();
  });

  it('has no fault that axe finds', async () => {
    const { container } = show({
      health: { kind: 'failing', why: 'full', unsaved: 2 },
      findings: [{ kind: 'missing', events: 1 }],
    });
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map((one) => one.id)).toEqual([]);
  });
});
