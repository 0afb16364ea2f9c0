/** The hash by which the page's policy allows one inline script. Takes the script's text as it stands in the page. */
export async function scriptHash(code: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
