import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import type { PrivateKind } from '../../../src/core/progress/private.ts';
import type { SavedFile } from '../../../src/features/hand-in/hand-in-world.ts';
import { TakeAlong } from '../../../src/features/hand-in/TakeAlong.tsx';

async function show(how: SavedFile['how'] = 'written') {
  const made = { name: 'ada.rapport', text: '', events: 3, textsLeftOut: 0 };
  const world = {
    read: async () => ({ name: 'Ada', events: 3, kinds: new Map<PrivateKind, number>([['notes', 2]]) }),
    make: vi.fn(async (_ticked: ReadonlySet<PrivateKind>) => made),
    noteMade: vi.fn(async () => {}),
    saveSurely: async () => ({ file: made.name, how }),
    share: null,
    saveCopy: async () => ({ file: 'ada.rapport-record', how }),
  };
  const onSaved = vi.fn();
  const { container } = render(<TakeAlong world={world} onSaved={onSaved} />);
  await screen.findByText('This is the record of Ada.');
  return { world, onSaved, container, hand: userEvent.setup() };
}

describe('a record that leaves a shared computer', () => {
  it('leaves the private things out unless they are ticked, and is noted as handed in', async () => {
    const { world, onSaved, hand, container } = await show();
    await hand.click(screen.getByRole('checkbox', { name: 'Notes that you kept to yourself (2)' }));
    await hand.click(screen.getByRole('button', { name: 'Save the file to hand in' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith({ file: 'ada.rapport', how: 'written' }));
    expect([...world.make.mock.calls[0]![0]]).toEqual(['notes']);
    expect(world.noteMade).toHaveBeenCalledOnce();
    expect((await axe.run(container)).violations).toEqual([]);
  });

  it('may go along whole, to be gone on from elsewhere', async () => {
    const { onSaved, hand } = await show('offered');
    await hand.click(screen.getByRole('button', { name: 'Save my whole record' }));
    await waitFor(() => expect(onSaved).toHaveBeenCalledWith({ file: 'ada.rapport-record', how: 'offered' }));
  });

  it('is not said to be saved where the dialog was closed', async () => {
    const { world, onSaved, hand } = await show('dropped');
    await hand.click(screen.getByRole('button', { name: 'Save the file to hand in' }));
    await waitFor(() => expect(world.make).toHaveBeenCalledOnce());
    expect([onSaved.mock.calls, world.noteMade.mock.calls]).toEqual([[], []]);
  });
});
