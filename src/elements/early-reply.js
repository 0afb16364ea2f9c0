// A reply that is taken before the player's code has arrived: it is shown as said at once, with its answer where the page
// has that ready; the player finds both by `data-answered` and `data-early`. Only the first reply is answered here, and only
// where no conversation stands open. This text stands in the page as it is, so it has no types, no imports and no names
// outside its block; and before the replies, so that it hears the first of them as soon as that is drawn.
{
  const kept = (name) => {
    try {
      return localStorage.getItem(name) ?? '';
    } catch {
      return null;
    }
  };
  // Where there is a record, what it remembers of earlier calls may change the first scene.
  const isNew = (async () => (await indexedDB.databases()).every(({ name }) => name !== 'rapport'))().catch(
    () => false,
  );
  const answerTo = (reply) => {
    const ready = document.querySelector('#early-answers');
    const { scenario, mode, modes } = ready?.dataset ?? {};
    const open = kept('rapport.open')?.split(' ');
    if (!ready || !open || open.includes(scenario) || location.hash.includes('attempt=')) return null;
    const asked = new URLSearchParams(location.search);
    const here = asked.has('practice') ? 'coached' : (JSON.parse(modes)[asked.get('course')] ?? mode);
    return ready.querySelector(`template[data-answers="${CSS.escape(reply)}"][data-mode="${here}"]`);
  };
  const answer = (player, reply, parts) => {
    const notes = player.parentElement;
    if (notes.matches('[data-closed]')) return;
    const log = player.querySelector('.conversation');
    log.querySelector('ol').append(...parts.querySelectorAll('.said'));
    for (const name of ['.player-bar', '.player-side', '.turn']) {
      const part = parts.querySelector(name);
      const before = player.querySelector(name);
      // A picture that stays in its place keeps the old face until the new one is there. The first one came with the page.
      const face = part.querySelector('.face');
      const old = before.querySelector('.face');
      if (face && old) {
        if (face.alt !== old.alt) for (const { name: key, value } of face.attributes) old.setAttribute(key, value);
        face.replaceWith(old);
      }
      before.replaceWith(part);
    }
    notes.dataset.answered = reply;
    player.dataset.stage = player.querySelector('.turn').dataset.stage;
    delete notes.dataset.early;
    log.scrollTop = log.scrollHeight;
    player.querySelector('#turn-heading').focus({ preventScroll: true });
  };
  const take = (event) => {
    const button =
      event.target instanceof Element ? event.target.closest('[data-reply], .turn > [data-kind=main]') : null;
    const player = button?.closest('.player');
    // What there is to tell the player stands on the element around it: its own are as it will draw them.
    const notes = player?.parentElement;
    if (!notes || notes.matches('[data-taken]')) return;
    // "Go on" is for this script alone: to hear it too, React would make the whole page alive in one go, within the click.
    // A reply it may hear first, since where it is here already it answers sooner.
    const isReply = button.matches('[data-reply]');
    if (isReply === (event.eventPhase === Event.CAPTURING_PHASE)) return;
    if (!isReply) event.stopPropagation();
    if (button.ariaDisabled === 'true' || notes.matches('[data-early]')) return;
    const reply = button.dataset.reply ?? '';
    notes.dataset.early = reply;
    button.dataset.picked = 'true';
    const list = button.closest('.replies');
    if (list) list.dataset.pending = 'true';
    const ready = notes.matches('[data-answered], [data-closed]') ? null : answerTo(reply);
    if (!ready) return;
    const parts = document.importNode(ready.content, true);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const pause = isStill || kept('rapport.preferences').includes('"pause":false') ? 0 : 900;
    const soon = () => (pause ? setTimeout(answer, pause, player, reply, parts) : answer(player, reply, parts));
    if (ready.dataset.always === 'true') soon();
    else void isNew.then((is) => is && soon());
  };
  for (const capture of [true, false]) document.addEventListener('click', take, { capture });
}
