import { type SyntheticEvent, useId, useState } from 'react';
import { people as words } from '#messages/people.ts';
import { Button } from '../../../ui/Button.tsx';
import { PinField } from './PinField.tsx';
import { PIN_FORM } from './people-world.ts';
import type { PeoplePart } from './use-people.ts';

/** Sets one's own PIN or takes it away, and says what it is not. */
export function OwnPin({ desk, here, onSaid }: PeoplePart) {
  const id = useId();
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const { hasPin } = here.present;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const isPin = PIN_FORM.test(pin);
    setProblem(isPin ? '' : words.pinShape);
    if (!isPin) return;
    void desk.setPin(pin).then(() => onSaid(words.pinSaved));
    setPin('');
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <p>{hasPin ? words.pinHas : words.pinNone}</p>
      <label htmlFor={id}>{words.pin}</label>
      <p className="row">
        <PinField id={id} pin={pin} onPin={setPin} isWrong={problem !== ''} />
        <Button type="submit">{words.pinSet}</Button>
        {hasPin && (
          <Button kind="plain" onClick={() => void desk.setPin(null).then(() => onSaid(words.pinGone))}>
            {words.pinRemove}
          </Button>
        )}
      </p>
      <p id={`${id}-about`} className="small soft" role={problem ? 'alert' : undefined}>
        {problem || words.pinWhat}
      </p>
    </form>
  );
}
