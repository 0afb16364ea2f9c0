import { useState } from 'react';
import { people as words } from '#messages/people.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { PeoplePart } from './People.tsx';

/** For a computer that others use too: take a copy along, then clear. Nothing is deleted before a copy was saved. */
export function FinishHere({ desk, here, onSaid }: PeoplePart) {
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState('');
  const close = () => {
    setOpen(false);
    setSaved('');
  };
  const clear = async () => {
    await desk.clear();
    close();
    onSaid(words.finishCleared);
  };
  return (
    <>
      <p>{words.sharedWhat}</p>
      <p>
        <label className="people-tick">
          <input
            type="checkbox"
            checked={here.isShared}
            onChange={(event) => void desk.setShared(event.target.checked)}
          />
          <span>{words.sharedOn}</span>
        </label>
      </p>
      <p>
        <Button onClick={() => setOpen(true)}>{words.finish}</Button>
      </p>
      <Dialog title={words.finishTitle} open={isOpen} onClose={close}>
        <div className="stack">
          <p>{words.finishWhat}</p>
          <p role="status">{saved && words.finishSaved(saved)}</p>
          <p className="row">
            <Button kind="main" onClick={() => void desk.save().then(setSaved)}>
              {words.finishSave}
            </Button>
            <Button kind="danger" disabled={saved === ''} onClick={() => void clear()}>
              {words.finishClear}
            </Button>
            <Button kind="plain" onClick={close}>
              {words.cancel}
            </Button>
          </p>
        </div>
      </Dialog>
    </>
  );
}
