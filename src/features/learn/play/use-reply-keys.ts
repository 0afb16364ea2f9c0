import { type RefObject, useEffect } from 'react';

/**
 * Number keys pick a reply and arrows walk through them; Enter on a button says it, as the browser has it. Single keys can
 * be switched off, since they get in the way of speech input.
 */
export function useReplyKeys(frame: RefObject<HTMLElement | null>, withNumbers: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const buttons = [...(frame.current?.querySelectorAll<HTMLButtonElement>('.reply') ?? [])];
      const next = withNumbers && /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : stepFrom(buttons, event.key);
      const target = next === null ? undefined : buttons[next];
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [frame, withNumbers]);
}

function stepFrom(buttons: readonly HTMLButtonElement[], key: string): number | null {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
  // Arrows scroll the conversation while it has the focus.
  if (here < 0 && document.activeElement?.getAttribute('role') === 'log') return null;
  const last = buttons.length - 1;
  if (key === 'ArrowDown') return here >= last ? 0 : here + 1;
  return here <= 0 ? last : here - 1;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
}
