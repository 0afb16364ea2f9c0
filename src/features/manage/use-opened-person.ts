import { useEffect, useState } from 'react';

/**
 * Whose page is open, and who was opened last. It is a place in the browser's history, so that "back" leads to the report;
 * the address stays the same and holds nobody's id.
 */
export function useOpenedPerson() {
  const [open, setOpen] = useState(() => personIn(history.state));
  const [opened, setOpened] = useState<string | null>(open);
  useEffect(() => {
    const follow = ({ state }: PopStateEvent) => setOpen(personIn(state));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const show = (person: string | null) => {
    setOpen(person);
    if (person !== null) {
      setOpened(person);
      history.pushState({ person }, '');
    } else if (personIn(history.state) !== null) history.back();
  };
  return { open, opened, show };
}

function personIn(state: unknown): string | null {
  const { person } = (state ?? {}) as { readonly person?: unknown };
  return typeof person === 'string' ? person : null;
}
