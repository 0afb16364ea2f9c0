import { useEffect } from 'react';
import { learn } from '#messages/learn.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ChoiceClock } from './use-choice-clock.ts';

/** How long there is to answer; more time by one key or by the button. Said aloud once, when time gets short. */
export function TimeLeft({ clock }: { readonly clock: ChoiceClock }) {
  const { left, isPaused, isLate, canExtend, extend, pause } = clock;
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
      const isTyping = target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
      if (key.toLowerCase() === 't' && canExtend && !ctrlKey && !metaKey && !altKey && !isTyping) extend();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [canExtend, extend]);
  return (
    <div className="time-left" data-late={isLate}>
      <span aria-hidden="true">{isPaused ? learn.paused : learn.timeLeft(left)}</span>
      <p role="alert" className="quiet">
        {isLate && !isPaused ? learn.timeWarning : ''}
      </p>
      {canExtend && !isPaused && <Button onClick={extend}>{learn.moreTime}</Button>}
      <Button kind="plain" onClick={pause}>
        {isPaused ? learn.resume : learn.pause}
      </Button>
    </div>
  );
}
