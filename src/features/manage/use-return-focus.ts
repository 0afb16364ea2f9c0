import { useEffect, useRef } from 'react';

/**
 * Back from a person's page, the focus stands on their name again; on the heading where their line is not there, or goes
 * because they were forgotten. It is never taken from where it is.
 */
export function useReturnFocus(person: string | null, isListed: boolean) {
  const page = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the page appears, and when their line goes
  useEffect(() => {
    if (person === null || document.activeElement !== document.body) return;
    const names = [...(page.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
    const name = names.find((one) => one.dataset['person'] === person);
    (name ?? page.current?.querySelector('h2'))?.focus();
  }, [isListed]);
  return page;
}
