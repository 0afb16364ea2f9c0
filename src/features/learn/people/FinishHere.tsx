import { useEffect, useId, useRef, useState } from 'react';
import { people as words } from '#messages/people.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { LeavingFile, PeopleWorld } from './people-world.ts';
import type { PeoplePart } from './use-people.ts';

/** For a computer that others use too: hand in, then clear. Nothing is deleted before a file was saved. */
export function FinishHere({ desk, here, onSaid, takeAlong }: PeoplePart & Pick<PeopleWorld, 'takeAlong'>) {
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<LeavingFile | null>(null);
  const close = () => {
    setOpen(false);
    setSaved(null);
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
          {here.present.isEmpty ? (
            <p>{words.finishNothing}</p>
          ) : (
            <>
              <p>{words.finishWhat}</p>
              {takeAlong(setSaved)}
              <Clear key={saved?.file} saved={saved} onClear={() => void clear()} />
            </>
          )}
          <p>
            <Button kind="plain" onClick={close}>
              {words.cancel}
            </Button>
          </p>
        </div>
      </Dialog>
    </>
  );
}

interface ClearProps {
  readonly saved: LeavingFile | null;
  readonly onClear: () => void;
}

/** Open once a file was written; where the browser cannot tell, once the learner has looked. */
function Clear({ saved, onClear }: ClearProps) {
  const [hasLooked, setLooked] = useState(false);
  const about = useId();
  const line = useRef<HTMLParagraphElement>(null);
  // On a phone what was said and the next button stand below what is in sight.
  useEffect(() => {
    if (saved) line.current?.focus();
  }, [saved]);
  const isSure = saved?.how === 'written' || (saved !== null && hasLooked);
  const said = saved?.how === 'written' ? words.finishSaved : words.finishOffered;
  return (
    <>
      <p role="status" id={about} ref={line} tabIndex={-1}>
        {saved ? said(saved.file) : words.finishNotYet}
      </p>
      {saved?.how === 'offered' && (
        <p>
          <label className="people-tick">
            <input type="checkbox" checked={hasLooked} onChange={(event) => setLooked(event.target.checked)} />
            <span>{words.finishLooked}</span>
          </label>
        </p>
      )}
      <p>
        <Button kind="danger" disabled={!isSure} aria-describedby={about} onClick={onClear}>
          {words.finishClear}
        </Button>
      </p>
    </>
  );
}
