/** Takes over from the page's own small script: gives the reply that it took, or null, and lets the player draw from here. */
export function takeEarlyReply(): string | null {
  const list = document.querySelector<HTMLElement>('.replies');
  if (!list) return null;
  list.dataset['alive'] = 'true';
  const { early } = list.dataset;
  delete list.dataset['early'];
  delete list.dataset['pending'];
  for (const reply of list.querySelectorAll<HTMLElement>('[data-picked]')) delete reply.dataset['picked'];
  return early ?? null;
}
