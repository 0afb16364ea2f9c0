import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { People } from '../../../../src/features/learn/people/People.tsx';
import type { LeavingFile } from '../../../../src/features/learn/people/people-world.ts';
import { createMemoryStore } from '../../../../src/storage/memory-progress-store.ts';
import { createPeopleBox } from '../../../../src/storage/people-box.ts';
import { countedStamps } from '../../../support/stamps.ts';

const roles = [{ id: 'front-desk', title: 'Front desk', summary: 'Face to face.', courses: [] }];

beforeEach(() => localStorage.clear());

async function show(name = 'Ada') {
  const stamps = countedStamps();
  const store = createMemoryStore({ stamps, health: { kind: 'sound' } });
  await store.append([{ type: 'learner.named', data: { name, role: null } }]);
  const box = createPeopleBox(() => localStorage);
  const takeAlong = (onSaved: (saved: LeavingFile) => void) => (
    <>
      {(['written', 'offered'] as const).map((how) => (
        <button key={how} type="button" onClick={() => onSaved({ file: 'ada.rapport', how })}>
          {how}
        </button>
      ))}
    </>
  );
  const { container } = render(<People world={{ store, box, newId: stamps.newId, takeAlong }} roles={roles} />);
  await screen.findByRole('heading', { name: 'Learning now' });
  return { store, box, container, hand: userEvent.setup() };
}

async function addBen(hand: ReturnType<typeof userEvent.setup>) {
  await hand.type(screen.getByLabelText('Name'), 'Ben');
  await hand.click(screen.getByRole('button', { name: 'Begin a new record' }));
  await screen.findByText('Now learning: Ben.');
}

describe('the people on a device', () => {
  it('each have a record of their own', async () => {
    const { store, hand, container } = await show();
    await addBen(hand);
    expect((await store.state()).name).toBe('Ben');
    await hand.click(screen.getByRole('button', { name: 'Switch to Ada' }));
    await screen.findByText('Now learning: Ada.');
    expect((await store.state()).name).toBe('Ada');
    expect((await axe.run(container)).violations).toEqual([]);
  });

  it('are shown who is here now, wherever on the page they changed that', async () => {
    const { hand } = await show();
    const here = screen.getByRole('heading', { name: 'Learning now' });
    await addBen(hand);
    expect(document.activeElement).toBe(here);
    await hand.click(screen.getByRole('button', { name: 'Switch to Ada' }));
    await screen.findByText('Now learning: Ada.');
    expect(document.activeElement).toBe(here);
    await hand.click(screen.getByRole('button', { name: 'Learn as a guest' }));
    await screen.findByText('Now learning: Guest.');
    expect(document.activeElement).toBe(here);
  });

  it('are switched between before anything is asked about oneself', async () => {
    const { hand } = await show();
    await addBen(hand);
    const before = screen.getByRole('button', { name: 'Switch to Ada' });
    const after = screen.getByLabelText('Change my name');
    expect(before.compareDocumentPosition(after)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('are told apart by their names', async () => {
    const { hand, store } = await show();
    await hand.type(screen.getByLabelText('Name'), ' ada ');
    await hand.click(screen.getByRole('button', { name: 'Begin a new record' }));
    expect(screen.getByRole('alert').textContent).toContain('has that name already');
    expect(await store.learners()).toHaveLength(1);
  });

  it('are asked for their PIN, which is kept out of the record and said to be no security', async () => {
    const { hand, store, box } = await show();
    expect(screen.getByText(/They are no security/)).toBeTruthy();
    await hand.type(screen.getByLabelText('PIN'), '12');
    await hand.click(screen.getByRole('button', { name: 'Set the PIN' }));
    expect(screen.getByRole('alert').textContent).toBe('A PIN has four digits.');
    await hand.type(screen.getByLabelText('PIN'), '34');
    await hand.click(screen.getByRole('button', { name: 'Set the PIN' }));
    await screen.findByText('Your record asks for a PIN.');
    const ada = await store.learner();
    expect(localStorage.getItem('rapport.people')).not.toContain('1234');
    await addBen(hand);
    await hand.click(screen.getByRole('button', { name: 'Switch to Ada' }));
    await hand.type(screen.getByLabelText('PIN of Ada'), '0000{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('not the PIN');
    expect(await store.learner()).not.toBe(ada);
    await hand.type(screen.getByLabelText('PIN of Ada'), '1234{Enter}');
    await waitFor(async () => expect(await store.learner()).toBe(ada));
    expect(box.hasPin(ada)).toBe(true);
    expect((await store.read(ada)).map((event) => event.type)).toEqual(['learner.named']);
  });

  it('choose their role, which is kept with the name', async () => {
    const { hand, store } = await show();
    await hand.selectOptions(screen.getByLabelText('My role'), 'Front desk');
    await screen.findByText('Your role is now: Front desk.');
    expect(await store.state()).toMatchObject({ name: 'Ada', role: 'front-desk' });
  });

  it('may be a guest, of whom nothing is left', async () => {
    const { hand, store } = await show();
    await hand.click(screen.getByRole('button', { name: 'Learn as a guest' }));
    const guest = await store.learner();
    await store.append([{ type: 'course.started', data: { course: 'ten-rules' } }]);
    await hand.click(await screen.findByRole('button', { name: 'Leave and delete the guest’s record' }));
    await waitFor(async () => expect(await store.read(guest)).toEqual([]));
    await screen.findByRole('button', { name: 'Switch to Ada' });
  });

  it('clear a shared computer only once a file was written, or they have looked that it is there', async () => {
    const { hand, store } = await show();
    const ada = await store.learner();
    const open = async () => {
      await hand.click(screen.getByRole('button', { name: 'I am done: hand in and clear' }));
      return within(screen.getByRole('dialog'));
    };
    const clearIn = (dialog: Awaited<ReturnType<typeof open>>) =>
      dialog.getByRole('button', { name: 'Clear my record from this device' }) as HTMLButtonElement;
    const first = await open();
    expect(clearIn(first).disabled).toBe(true);
    expect(first.getByText('No file is saved yet, so your record cannot be cleared.')).toBeTruthy();
    await hand.click(first.getByRole('button', { name: 'offered' }));
    expect(clearIn(first).disabled).toBe(true);
    await hand.click(first.getByRole('checkbox', { name: 'I have looked: the file is there' }));
    expect(clearIn(first).disabled).toBe(false);
    await hand.click(first.getByRole('button', { name: 'Cancel' }));
    expect(await store.read(ada)).toHaveLength(1);
    const again = await open();
    expect(clearIn(again).disabled).toBe(true);
    await hand.click(again.getByRole('button', { name: 'written' }));
    expect(again.getByText('Saved: ada.rapport.')).toBeTruthy();
    await hand.click(clearIn(again));
    await screen.findByText('Your record was taken off this device.');
    expect(await store.read(ada)).toEqual([]);
  });

  it('are told where there is nothing to hand in', async () => {
    const { hand } = await show();
    await hand.click(screen.getByRole('button', { name: 'Learn as a guest' }));
    await screen.findByRole('button', { name: 'Leave and delete the guest’s record' });
    await hand.click(screen.getByRole('button', { name: 'I am done: hand in and clear' }));
    expect(within(screen.getByRole('dialog')).getByText(/^Nothing is recorded here/)).toBeTruthy();
  });
});
