import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Every file of the built site that ends so, relative to its folder. */
export function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** The address of a built page, relative to the site: `courses/x/index.html` is `courses/x/`. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** More pages than this in one folder are of one kind. */
const FEW = 3;

/** One page of each kind: the path, with `*` where many pages share a folder, and the first page found for it. */
export function pageKinds(folder: string): ReadonlyMap<string, string> {
  const addresses = filesOf(folder, '.html').map(addressOf);
  const parentOf = (address: string): string => address.replace(/[^/]+\/?$/, '');
  const shares = new Map<string, number>();
  for (const address of addresses) shares.set(parentOf(address), (shares.get(parentOf(address)) ?? 0) + 1);
  const kinds = new Map<string, string>();
  for (const address of addresses) {
    const parent = parentOf(address);
    const isOneOfMany = parent !== '' && (shares.get(parent) ?? 0) > FEW;
    const kind = isOneOfMany ? `${parent}*` : address;
    if (!kinds.has(kind)) kinds.set(kind, address);
  }
  return kinds;
}

/**
 * The scripts that a page loads before anybody does anything: its own, its islands' and all that they import statically.
 * Gives each file's path and its size in bytes after gzip.
 */
export function scriptsOf(folder: string, file: string): ReadonlyMap<string, number> {
  const html = readFileSync(join(folder, file), 'utf8');
  const urls = [...html.matchAll(/(?:src|component-url|renderer-url|before-hydration-url|href)="([^"]+\.js)"/g)].map(
    (match) => match[1]!,
  );
  const sizes = new Map<string, number>();
  const add = (path: string): void => {
    if (sizes.has(path)) return;
    const text = readFileSync(join(folder, path), 'utf8');
    sizes.set(path, gzipSync(text).length);
    for (const [, from] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
      add(relative(folder, join(folder, dirname(path), from!)));
    }
  };
  for (const url of urls) add(url.replace(/^\//, ''));
  return sizes;
}
