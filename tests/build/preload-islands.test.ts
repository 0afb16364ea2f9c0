import { describe, expect, it } from 'vitest';
import { allModules, islandModules } from '../../src/build/preload-islands.ts';

describe('preloading', () => {
  it('takes the modules of islands that come alive on load, and of no others', () => {
    const html = `<astro-island uid="1" component-url="/_astro/A.js" renderer-url="/_astro/client.js" client="load"></astro-island>
      <astro-island uid="2" component-url="/_astro/B.js" renderer-url="/_astro/client.js" client="idle"></astro-island>`;
    expect(islandModules(html)).toEqual(['/_astro/A.js', '/_astro/client.js']);
  });

  it('follows static imports to their end, each once, and leaves what is loaded on demand', () => {
    const files: Readonly<Record<string, string>> = {
      '/x/_astro/A.js': 'import{a}from"./B.js";import"./C.js";const d=()=>import("./D.js");',
      '/x/_astro/B.js': 'import{c}from"./C.js";export{c}from\'./E.js\';',
    };
    const modules = allModules(['/x/_astro/A.js'], (url) => files[url] ?? '');
    expect(modules).toEqual(['/x/_astro/A.js', '/x/_astro/B.js', '/x/_astro/C.js', '/x/_astro/E.js']);
  });
});
