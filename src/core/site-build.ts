/** All files of one build of the site, by path relative to the base, each with the SHA-256 of its bytes in hex. */
export interface SiteBuild {
  readonly files: Readonly<Record<string, string>>;
  /** The sizes of the files that the pack holds, one after the other in the order of `files`. */
  readonly packed: readonly number[];
}

/** The file of a build that lists all others; its own hash is the build's version. */
export const BUILD_LIST = 'offline.json';

/** All texts of a build in one gzipped piece: some hundred requests and half of the bytes less than file by file. */
export const BUILD_PACK = 'offline.pack';

/** The kinds of file in a pack, with the type that a page needs to hear. Pictures and sounds would not get smaller. */
const TEXTS: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** The type of a file that stands in the pack, or undefined for one that does not. */
export function packedType(file: string): string | undefined {
  const type = TEXTS[file.split('.').at(-1) ?? ''];
  return type && `${type}; charset=utf-8`;
}

/** One file in the pack: where it begins and where it ends, in bytes. */
export interface PackedFile {
  readonly file: string;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Where in the pack each of its files is. */
export function packedFiles({ files, packed }: SiteBuild): PackedFile[] {
  const found: PackedFile[] = [];
  let from = 0;
  for (const file of Object.keys(files)) {
    const type = packedType(file);
    if (type === undefined) continue;
    const to = from + (packed[found.length] ?? 0);
    found.push({ file, type, from, to });
    from = to;
  }
  return found;
}

/** One file that may answer a path, and the page's proper address where the path asked for it in another form. */
export interface Candidate {
  readonly file: string;
  readonly proper?: string;
}

/**
 * Takes a path relative to the base, without query; gives the files that may answer it, best first. A page is asked for as
 * `x/`, `x`, `x.html` and `x/index.html`, on any host, and only the first is its proper address.
 */
export function candidatesFor(path: string): readonly Candidate[] {
  if (path === '' || path.endsWith('/')) return [{ file: `${path}index.html` }];
  const page = path.replace(/(?:(^|\/)index)?\.html$/, '$1').replace(/\/$/, '');
  const proper = page === '' ? '' : `${page}/`;
  const index = { file: `${proper}index.html`, proper };
  return index.file === path ? [index] : [{ file: path }, index, { file: `${path}.html` }];
}

/** Where a host serves a file: a page under its folder, since some hosts redirect `x/index.html` and others do not know `x`. */
export function addressOf(file: string): string {
  return encodeFile(file.replace(/(^|\/)index\.html$/, '$1'));
}

/** A file's path as it stands in a URL. */
export function encodeFile(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** The path of a URL relative to the base, decoded, or null where the URL is outside the base or is no valid text. */
export function pathWithin(base: string, url: string): string | null {
  const site = new URL(base);
  const { origin, pathname } = new URL(url);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return null;
  try {
    return decodeURIComponent(pathname.slice(site.pathname.length));
  } catch {
    return null;
  }
}

/** The first and the last byte that a `Range` header asks for, of a file of `size` bytes; null where the whole file is the answer. */
export function rangeOf(header: string | null, size: number): readonly [first: number, last: number] | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? [first, last] : null;
}

/** What the names of all caches of the site under `base` begin with; a space cannot stand in a path, so no base hides in another. */
export function cachePrefix(base: string): string {
  return `rapport ${new URL(base).pathname} `;
}

/** A cache beside the current one. `turn` says as how many-th build it answered pages, 0 for one that never did. */
export interface OtherCache {
  readonly name: string;
  readonly turn: number;
}

/**
 * Takes the caches beside the one that now answers, gives the names to delete: all but the build before it, whose pages may
 * still be open. While another build is on its way (`isBusy`), caches that never answered may be that build's and stay.
 */
export function cachesToDrop(others: readonly OtherCache[], isBusy: boolean): string[] {
  const last = Math.max(0, ...others.map(({ turn }) => turn));
  return others.filter(({ turn }) => (turn === 0 ? !isBusy : turn !== last)).map(({ name }) => name);
}
