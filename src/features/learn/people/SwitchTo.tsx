import { type SyntheticEvent, useId, useState } from 'react';
import { people as words } from '#messages/people.ts';
import { Button } from '../../../ui/Button.tsx';
import { PinField } from './PinField.tsx';
import { nameOf } from './people-words.ts';
import type { PersonHere } from './people-world.ts';
import type { PeoplePart } from './use-people.ts';

/** The way to another person's record, by their PIN where they have one. */
export function SwitchTo({ desk, onArrived, person }: PeoplePart & { readonly person: PersonHere }) {
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const name = nameOf(person);
  const go = async (typed: string) => {
    if (await desk.switchTo(person.learner, typed)) onArrived(name);
    else setProblem(words.pinWrong);
  };
  if (!isAsking) {
    return <Button onClick={() => (person.hasPin ? setAsking(true) : void go(''))}>{words.switchTo(name)}</Button>;
  }
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void go(pin);
    setPin('');
  };
  return (
    <form className="stack" onSubmit={send}>
      <label htmlFor={id}>{words.pinAsk(name)}</label>
      <p className="row">
        <PinField id={id} pin={pin} onPin={setPin} isWrong={problem !== ''} takesFocus />
        <Button kind="main" type="submit">
          {words.go}
        </Button>
        <Button kind="plain" onClick={() => setAsking(false)}>
          {words.cancel}
        </Button>
      </p>
      <p id={`${id}-about`} className="small soft" role={problem ? 'alert' : undefined}>
        {problem || words.pinForgotten}
      </p>
    </form>
  );
}
