// A reply that is taken before the player's code has arrived: it is shown as said at once, and the player finds it by the
// list's `data-early`. This text stands in the page as it is, so it has no types, no imports and no names outside its block.
{
  const list = document.querySelector('.replies');
  list?.addEventListener('click', (event) => {
    const reply = event.target instanceof Element ? event.target.closest('[data-reply]') : null;
    const id = reply?.getAttribute('data-reply');
    if (!id || list.matches('[data-early], [data-alive]') || reply?.ariaDisabled === 'true') return;
    list.setAttribute('data-early', id);
    list.setAttribute('data-pending', 'true');
    reply?.setAttribute('data-picked', 'true');
  });
}
