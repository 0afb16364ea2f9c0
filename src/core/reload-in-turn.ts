/**
 * Takes a way to load, gives one to call at each change of what it loads. Two loads at once would let the one that read the
 * older state finish last; so there is one at a time, and another after it where something changed meanwhile.
 */
export function reloadInTurn(load: () => Promise<void>): () => Promise<void> {
  let isLoading = false;
  let hasChanged = false;
  return async () => {
    hasChanged = true;
    if (isLoading) return;
    isLoading = true;
    try {
      while (hasChanged) {
        hasChanged = false;
        await load();
      }
    } finally {
      isLoading = false;
    }
  };
}
