/** The longest address that mail programs and chats pass on whole. */
const MOST_SIGNS = 6_000;

/** A plan's file as the part of an address behind `#`, or null where it is too long for a link. It never goes to a server. */
export function planFragment(text: string): string | null {
  const bytes = new TextEncoder().encode(text);
  const base = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const fragment = `plan=${base.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
  return fragment.length > MOST_SIGNS ? null : fragment;
}

/** The text of the plan in an address' part behind `#`, or null where there is none that can be read. */
export function readPlanFragment(fragment: string): string | null {
  const written = /^#?plan=([\w-]+)$/.exec(fragment)?.[1];
  if (written === undefined) return null;
  try {
    const signs = atob(written.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}
