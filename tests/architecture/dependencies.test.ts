import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly resolved?: string;
}
const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const lock = read('package-lock.json') as { packages: Record<string, Locked> };
const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Any part of a site under one of these may be given on; the drawings' package lists its own, and `format` says MIT in its readme. */
const FREE =
  /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|OFL-1\.1|Python-2\.0|MIT OR Apache-2\.0)$/;
const LOOKED_AT = ['@dicebear/styles', 'format'];
/** These ask for their source to stay open; they only help to build and test, and nothing of them is in the pages. */
const TOOLS_ONLY = /^(axe-core|@axe-core\/playwright|lightningcss.*|@img\/sharp.*)$/;
const MOST = 570;

describe('the packages that the lock file pins', () => {
  it('have licences that let the site be given on', () => {
    const counts = new Map<string, number>();
    for (const [, { license = 'none named' }] of locked) counts.set(license, (counts.get(license) ?? 0) + 1);
    const list = [...counts].sort((one, other) => other[1] - one[1]).map(([name, count]) => `${count} ${name}`);
    console.log(`${locked.length} packages: ${list.join(', ')}`);
    const odd = locked
      .filter(([path, { license = '' }]) => !FREE.test(license) && !TOOLS_ONLY.test(nameOf(path)))
      .map(([path]) => nameOf(path));
    expect(odd.filter((name) => !LOOKED_AT.includes(name))).toEqual([]);
  });

  it(`are at most ${MOST}, counted for all systems together`, () => {
    expect(locked.length).toBeLessThanOrEqual(MOST);
  });

  it('run no script when they are installed, but for node and esbuild', () => {
    const withScripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect([...new Set(withScripts)].sort()).toEqual(['esbuild', 'node']);
    expect(Object.keys(allowScripts).sort()).toEqual(['esbuild', 'node']);
  });

  it('are named without an address to fetch them from, so that any registry will do', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});
