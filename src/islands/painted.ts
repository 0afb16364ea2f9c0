/** Longest wait for a frame, in milliseconds: a hidden page draws none. */
const LONGEST = 100;

/** Resolves once what is on the screen now has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
