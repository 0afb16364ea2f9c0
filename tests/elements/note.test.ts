import { screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProgressStore } from '../../src/core/progress/progress-store.ts';
import { createMemoryStore } from '../../src/storage/memory-progress-store.ts';
import { lateReading } from '../support/late-reading.ts';
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
await import('../../src/elements/note.ts');

const PAGE = `<section data-notes hidden></section>
  <form><label>Your note <textarea name="text"></textarea></label>
  <label><input type="checkbox" name="private"> Keep it to myself for now</label>
  <button type="submit">Leave the note</button><p role="status"></p></form>`;

function open(databases: readonly { readonly name: string }[]): ReturnType<typeof userEvent.setup> {
  vi.stubGlobal('indexedDB', { databases: async () => databases });
  const host = document.createElement('rapport-note');
  host.dataset['on'] = 'lesson:ten/quality';
  host.innerHTML = PAGE;
  document.body.replaceChildren(host);
  return userEvent.setup();
}
const leave = (on: string, text: string, isPrivate = false) =>
  store.append([{ type: 'note.left', data: { on, text, private: isPrivate } }]);

beforeEach(() => {
  store = createMemoryStore({ stamps: countedStamps(), health: { kind: 'sound' } });
  opened.mockClear();
});

describe('the notes of a lesson', () => {
  it('load no record for somebody who has none', async () => {
    open([]);
    await Promise.resolve();
    expect(opened).not.toHaveBeenCalled();
  });

  it('stand on their lesson, with the manager’s answer under them, and those of other lessons do not', async () => {
    const { events } = await leave('lesson:ten/quality', 'We have no till.');
    await leave('lesson:ten/courtesy', 'Another lesson.');
    await leave('lesson:ten/quality', 'Only for me.', true);
    await store.append([
      { type: 'note.answered', data: { note: events[0]!.id, text: 'Use the book.', by: 'Ms Lind' } },
    ]);
    open([{ name: 'rapport' }]);
    const [first, second] = await waitFor(() => {
      const found = [...document.querySelectorAll<HTMLElement>('.note-left')];
      expect(found).toHaveLength(2);
      return found;
    });
    expect(within(first!).getByText('We have no till.')).toBeTruthy();
    expect(within(first!).getByText('Ms Lind answered:')).toBeTruthy();
    expect(within(first!).getByText('Use the book.')).toBeTruthy();
    expect(within(second!).getByText('Nobody has seen it.')).toBeTruthy();
    expect((await axe.run(document.querySelector('[data-notes]')!)).violations).toEqual([]);
  });

  it('show a new note at once, and an answer as soon as a plan brings it', async () => {
    const hand = open([]);
    await hand.type(screen.getByLabelText('Your note'), 'We close at noon.');
    await hand.click(screen.getByRole('button', { name: 'Leave the note' }));
    await screen.findByText('We close at noon.');
    expect(screen.getByText('No answer yet.')).toBeTruthy();
    const [note] = await store.read();
    await store.append([{ type: 'note.answered', data: { note: note!.id, text: 'Then say so.', by: '' } }]);
    await screen.findByText('Then say so.');
    expect(screen.getByText('Answer:')).toBeTruthy();
  });

  it('end with the newest reading, however long an older one takes', async () => {
    const late = lateReading(store);
    store = late.store;
    open([{ name: 'rapport' }]);
    await waitFor(() => expect(late.readings()).toBe(1));
    await leave('lesson:ten/quality', 'We close at noon.');
    await late.letGo();
    await screen.findByText('We close at noon.');
  });
});
