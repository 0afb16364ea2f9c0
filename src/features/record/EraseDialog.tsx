import { useId, useState } from 'react';
import { record } from '#messages/record.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { RecordWorld } from './record-world.ts';
import type { RecordView } from './use-record.ts';

interface EraseProps {
  readonly world: RecordWorld;
  readonly view: RecordView;
}

/** Asks once what to delete, offers a copy first, and does it. */
export function EraseDialog({ world, view }: EraseProps) {
  const [isOpen, setOpen] = useState(false);
  const [who, setWho] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const heading = useId();
  const people = [view.me, ...view.others];
  const begin = () => {
    setWho(view.me.learner);
    setSaid('');
    setOpen(true);
  };
  const save = async () => setSaid(record.saved(await world.saveCopy(who ?? undefined)));
  const erase = async () => {
    try {
      await world.erase(who ?? undefined);
      setSaid(record.erased);
    } catch (error) {
      setSaid(record.eraseFailed(String(error)));
    }
    setOpen(false);
  };
  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{record.eraseHeading}</h2>
      <p>{record.eraseText}</p>
      <div className="row">
        <Button kind="danger" onClick={begin}>
          {record.erase}
        </Button>
      </div>
      {!isOpen && <p role="status">{said}</p>}
      <Dialog title={record.eraseTitle} open={isOpen} onClose={() => setOpen(false)}>
        <fieldset className="record-choice">
          <legend>{record.eraseText}</legend>
          {people.map(({ learner, name }) => (
            <Option
              key={learner}
              label={record.eraseOne(name ?? record.nameless)}
              isChosen={who === learner}
              onChoose={() => setWho(learner)}
            />
          ))}
          <Option label={record.eraseAll} isChosen={who === null} onChoose={() => setWho(null)} />
        </fieldset>
        <p role="status">{said}</p>
        <div className="row">
          <Button onClick={() => void save()}>{record.eraseCopyFirst}</Button>
          <Button kind="danger" onClick={() => void erase()}>
            {record.eraseNow}
          </Button>
          <Button kind="plain" onClick={() => setOpen(false)}>
            {record.cancel}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

interface OptionProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Option({ label, isChosen, onChoose }: OptionProps) {
  return (
    <label className="record-option">
      <input type="radio" name="erase" checked={isChosen} onChange={onChoose} /> {label}
    </label>
  );
}
