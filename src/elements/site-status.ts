import { type SavedState, startSiteWorker } from './site-worker.ts';

/**
 * The line that says what works offline, and the offer of a new version. The page has all sentences in it already; this
 * element chooses which of them shows.
 */
class SiteStatus extends HTMLElement {
  #saved: SavedState | null = null;

  connectedCallback(): void {
    const show = (): void => this.#show();
    addEventListener('online', show);
    addEventListener('offline', show);
    const saved = (state: SavedState): void => {
      // Only what changes while the learner looks is read aloud, not what was so from the start.
      if (state === 'saving') this.querySelector('.site-line')?.setAttribute('role', 'status');
      this.#saved = state;
      this.#show();
    };
    whenIdle(() => void startSiteWorker({ saved, updateReady: (accept) => this.#offer(accept) }));
  }

  #show(): void {
    const now = this.#saved === 'ready' && !navigator.onLine ? 'away' : (this.#saved ?? 'unknown');
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-when]')) {
      sentence.hidden = sentence.dataset['when'] !== now;
    }
  }

  #offer(accept: () => void): void {
    const notice = this.querySelector<HTMLElement>('[data-notice="update"]');
    const [reload, later] = notice?.querySelectorAll('button') ?? [];
    if (!notice || !reload || !later) return;
    let before: EventTarget | null = null;
    notice.addEventListener('focusin', ({ relatedTarget }) => {
      if (!notice.contains(relatedTarget as Node | null)) before = relatedTarget;
    });
    reload.onclick = async () => {
      reload.setAttribute('aria-disabled', 'true');
      await whenSaved();
      accept();
    };
    later.onclick = () => {
      notice.hidden = true;
      const back = before instanceof HTMLElement ? before : document.querySelector<HTMLElement>('main');
      back?.focus();
    };
    notice.hidden = false;
  }
}

/** A reply given a moment ago is written first. A store that does not answer holds nobody up for long: it says so itself. */
async function whenSaved(): Promise<void> {
  const isWriting = (): boolean => document.querySelector('[data-saving="saving"]') !== null;
  for (let waited = 0; isWriting() && waited < 4000; waited += 50)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Saving the whole site takes bandwidth and time that this first page needs itself. */
function whenIdle(start: () => void): void {
  const wait = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 4000 });
    else setTimeout(start, 1000);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

customElements.define('site-status', SiteStatus);
