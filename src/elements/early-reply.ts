/**
 * A reply that is taken before the player's code has arrived: it is shown as said at once, and the player finds it by the
 * list's `data-early`. Small enough to stand in the page itself.
 */
const list = document.querySelector<HTMLElement>('.replies');
list?.addEventListener('click', (event) => {
  const reply = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-reply]') : null;
  if (!reply?.dataset['reply'] || list.dataset['early'] || list.dataset['alive'] || reply.ariaDisabled === 'true')
    return;
  list.dataset['early'] = reply.dataset['reply'];
  list.dataset['pending'] = 'true';
  reply.dataset['picked'] = 'true';
});
