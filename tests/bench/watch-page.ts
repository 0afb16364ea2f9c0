/** How a page names its parts, as CSS selectors. */
export interface PageWords {
  readonly reply: string;
  readonly log: string;
  readonly you: string;
  /** A reply that is shown as said and still waits for the page's code, where a page has such. */
  readonly waits: string | null;
  /** What has to be pressed between two turns, where something has. */
  readonly goOn: string | null;
  /** What is there once the page's own code has taken over. */
  readonly alive: string;
}

/** Milliseconds since the navigation began, but for `choices`: from each click to the paint of what it said. */
export interface Measured {
  readonly accepted: number;
  readonly answered: number;
  readonly choices: readonly number[];
  readonly blocking: number;
  readonly bytes: number;
  readonly requests: number;
  /**
   * All that a page asks for, with nobody touching it, until its code has taken over: what comes before a first choice can be
   * taken and seen as said is less than that.
   */
  readonly requestsBefore: number;
  /** From a reload in the middle of the conversation until a reply of the same turn can be pressed; a peer begins anew. */
  readonly back: number;
}

/**
 * Runs inside the page: presses the first choice in the first frame that shows it, then plays on, and leaves what it saw in
 * `window.measured`. It stands alone, because the browser is given its text.
 */
export function measureInPage({ words, turns }: { readonly words: PageWords; readonly turns: number }): void {
  const PATIENCE = 5000;
  let blocking = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) blocking += Math.max(0, task.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const frame = (): Promise<number> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  const until = async (holds: () => boolean): Promise<number> => {
    for (;;) {
      const now = await frame();
      if (holds()) return now;
    }
  };
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const replyShown = (): HTMLElement | null => {
    const reply = document.querySelector<HTMLElement>(words.reply);
    return reply && reply.getBoundingClientRect().height > 0 ? reply : null;
  };
  const run = async (): Promise<void> => {
    await until(() => replyShown() !== null);
    const linesBefore = count(words.log);
    replyShown()!.click();
    const isWaiting = (): boolean => words.waits !== null && count(words.waits) > 0;
    const isSaid = (before: number): boolean => count(words.you) > before || isWaiting();
    const accepted = await until(() => isSaid(0));
    const answered = await until(() => count(words.you) > 0 && count(words.log) > linesBefore + 1);
    const choices: number[] = [];
    for (let turn = 1; turn < turns; turn++) {
      const waited = performance.now();
      await until(() => {
        if (words.goOn && replyShown() === null) document.querySelector<HTMLElement>(words.goOn)?.click();
        return (replyShown() !== null && !isWaiting()) || performance.now() - waited > PATIENCE;
      });
      // The conversation has ended.
      if (replyShown() === null || isWaiting()) break;
      const said = count(words.you);
      const began = performance.now();
      replyShown()!.click();
      choices.push((await until(() => isSaid(said))) - began);
    }
    (window as { measured?: object }).measured = { accepted, answered, choices, blocking };
  };
  void run();
}

/** Runs inside a page that is loaded again: leaves in `window.back` when a reply of the same turn could be pressed. */
export function watchReturn({ words, said }: { readonly words: PageWords; readonly said: number }): void {
  const look = (): void => {
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    const isBack = count(words.alive) > 0 && count(words.you) === said && count(words.reply) > 0;
    if (isBack) (window as { back?: number }).back = performance.now();
    else requestAnimationFrame(() => setTimeout(look));
  };
  look();
}
