export interface Listeners<News> {
  /** Gives the way to stop listening. */
  readonly add: (listener: (news: News) => void) => () => void;
  readonly tell: (news: News) => void;
}

/** A list of those who want to know. A listener that throws keeps nobody else from hearing. */
export function createListeners<News>(): Listeners<News> {
  const all = new Set<(news: News) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (news) => {
      for (const listener of all) {
        try {
          listener(news);
        } catch (error) {
          console.error(error);
        }
      }
    },
  };
}
