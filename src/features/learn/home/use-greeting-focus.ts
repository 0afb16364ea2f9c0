import { useEffect, useRef } from 'react';

/** Once somebody has said their name the form for it is gone: the focus goes on to the greeting instead of nowhere. */
export function useGreetingFocus(name: string | null, isRead: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (wasAsked.current && name !== null && isLost) heading.current?.focus();
    wasAsked.current = isRead && name === null;
  }, [name, isRead]);
  return heading;
}
