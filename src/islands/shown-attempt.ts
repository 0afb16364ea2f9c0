/** The attempt that a role-play page shows stands in its address, so that a reload, or a link, comes back to that one. */
export function shownAttempt(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('attempt');
}

export function showAttempt(attempt: string | null): void {
  const { pathname, search } = location;
  history.replaceState(history.state, '', `${pathname}${search}${attempt ? `#attempt=${attempt}` : ''}`);
}
