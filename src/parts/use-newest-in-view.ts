import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the foot of a scrolling frame in view: after each new line, and whenever the frame gets smaller or larger. Its one
 * child holds all lines, and is watched, so that nothing has to be measured before the browser has done so itself.
 */
export function useNewestInView(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => {
      element.scrollTop = element.scrollHeight;
    });
    watcher.observe(element);
    if (element.firstElementChild) watcher.observe(element.firstElementChild);
    return () => watcher.disconnect();
  }, []);
  return frame;
}
