import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to the new turn's heading once after the learner did something, and never by itself: a page that only
 * loads keeps the focus where it was. `turn` names the turn that is shown. Where a redraw took the focused control away,
 * the heading catches it.
 */
export function useTurnFocus(frame: RefObject<HTMLElement | null>, turn: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = useRef(false);
  const wasInside = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is what moves the focus
  useEffect(() => {
    const isLost = wasInside.current && document.activeElement === document.body;
    if (wanted.current || isLost) heading.current?.focus({ preventScroll: true });
    wanted.current = false;
  }, [turn]);
  useEffect(() => {
    const element = frame.current;
    // A reply may have been pressed before this code had arrived.
    if (element?.contains(document.activeElement)) wasInside.current = true;
    const onFocus = () => {
      wasInside.current = true;
    };
    element?.addEventListener('focusin', onFocus);
    return () => element?.removeEventListener('focusin', onFocus);
  }, [frame]);
  return {
    heading,
    /** The next turn that is drawn takes the focus. */
    next: () => {
      wanted.current = true;
    },
  };
}
