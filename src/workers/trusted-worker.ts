/** What the policy asks of the browser; the types of TypeScript's DOM do not have it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * Says whether a URL is code of ours that may run as a worker: the service worker, or a bundled `*.worker.ts` under the base.
 * `base` is the site's own address with a slash at the end.
 */
export function isOwnWorker(url: string, base: string): boolean {
  const site = new URL(base);
  const { origin, pathname } = new URL(url, base);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return false;
  return /^(sw\.js|_astro\/[\w.-]+\.worker-[\w-]+\.js)$/.test(pathname.slice(site.pathname.length));
}

const base = (): string => new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), document.baseURI).href;
const checked = (url: string): string => {
  if (isOwnWorker(url, base()) || import.meta.env.DEV) return url;
  throw new TypeError(`${url} is not a worker of this site.`);
};
// The policy of a page (`trusted-types app`) lets exactly one policy of this name exist, so everything shares this module.
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('app', {
  createScriptURL: checked,
});

/**
 * Takes the address of a worker's script, gives it as `new Worker` and `serviceWorker.register` accept it under Trusted Types
 * (an object that stands for the text). Throws where the script is not ours.
 */
export function trustedWorker(url: string): string {
  return policy?.createScriptURL(url) ?? checked(url);
}
