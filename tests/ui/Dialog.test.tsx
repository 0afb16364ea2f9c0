import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog.tsx';

describe('Dialog', () => {
  it('is named by its title while it is open, and draws nothing while it is closed', () => {
    const { rerender } = render(
      <Dialog title="Menu" open={false} onClose={() => {}}>
        <p>Inside</p>
      </Dialog>,
    );
    expect(screen.queryByText('Inside')).toBeNull();
    rerender(
      <Dialog title="Menu" open onClose={() => {}}>
        <p>Inside</p>
      </Dialog>,
    );
    expect(screen.getByRole('dialog', { name: 'Menu' })).toBeTruthy();
  });

  it('tells when the browser closes it, as Escape does', () => {
    const onClose = vi.fn();
    render(
      <Dialog title="Menu" open onClose={onClose}>
        <p>Inside</p>
      </Dialog>,
    );
    (screen.getByRole('dialog') as HTMLDialogElement).close();
    expect(onClose).toHaveBeenCalledOnce();
  });
});
