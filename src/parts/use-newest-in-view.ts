import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the foot of a scrolling frame in view: after each new line, and whenever the frame gets smaller or larger. */
export function useNewestInView(lines: number): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is what moves the view
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const toFoot = () => {
      element.scrollTop = element.scrollHeight;
    };
    toFoot();
    const watcher = new ResizeObserver(toFoot);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [lines]);
  return frame;
}
