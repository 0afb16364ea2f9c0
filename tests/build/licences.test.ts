import { describe, expect, it } from 'vitest';
import { licenceText, packageFolder } from '../../src/build/licences.ts';

const folderOf = (name: string): string => new URL(`../../node_modules/${name}`, import.meta.url).pathname;

describe('the third-party licences', () => {
  it.each([
    ['/site/node_modules/react/index.js', '/site/node_modules/react'],
    ['/site/node_modules/@xstate/react/dist/a.js', '/site/node_modules/@xstate/react'],
    ['/site/node_modules/a/node_modules/b/index.js', '/site/node_modules/a/node_modules/b'],
    ['/site/src/core/result.ts', null],
    ['\0vite/preload-helper.js', null],
  ])('count %s to its package', (module, folder) => {
    expect(packageFolder(module)).toBe(folder);
  });

  it('give each package with its version and the full text', () => {
    const text = licenceText([folderOf('react'), folderOf('@fontsource-variable/atkinson-hyperlegible-next')]);
    expect(text).toMatch(/^react \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(text).toContain('Permission is hereby granted, free of charge');
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text.indexOf('@fontsource')).toBeLessThan(text.indexOf('\nreact '));
  });
});
