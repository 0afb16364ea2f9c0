/** Where the page's own small script leaves what it took. */
function page(): HTMLElement | null {
  return document.querySelector('.player')?.parentElement ?? null;
}

/** The reply that the page has answered by itself, or null; from here on it only notes what is pressed. */
export function answeredEarly(): string | null {
  const notes = page();
  if (notes) notes.dataset['closed'] = 'true';
  return notes?.dataset['answered'] ?? null;
}

/** Takes over: gives the reply that still waits, or null, and lets the player draw from here. */
export function takeEarlyReply(): string | null {
  const notes = page();
  if (!notes) return null;
  const { early } = notes.dataset;
  notes.dataset['taken'] = 'true';
  for (const picked of notes.querySelectorAll<HTMLElement>('[data-picked], .replies[data-pending]')) {
    delete picked.dataset['picked'];
    delete picked.dataset['pending'];
  }
  return early || null;
}

/** Whether the coaching of the answered reply was gone past already. */
export function wentOnEarly(): boolean {
  return page()?.dataset['early'] === '';
}
