import { useEffect, useRef } from 'react';

/** Back from a person's page, the focus stands on their name again; on the heading where their line is not there. */
export function useReturnFocus(person: string | null) {
  const page = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one comes back when the page appears
  useEffect(() => {
    if (person === null) return;
    const names = [...(page.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
    const name = names.find((one) => one.dataset['person'] === person);
    (name ?? page.current?.querySelector('h2'))?.focus();
  }, []);
  return page;
}
