import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { filesOf } from '../support/site-files.ts';

const folder = inject('siteFolder');
/** Astro writes this beside the first island of a page, wherever that stands. */
const ISLAND_STYLE = /<style>astro-island,astro-slot[^<]*<\/style>/;

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const found: string[] = [];
    for (const file of filesOf(folder, '.html')) {
      const html = readFileSync(join(folder, file), 'utf8').replace(ISLAND_STYLE, '');
      const { results } = await validator.validateString(html, file);
      found.push(...results.flatMap(({ messages }) => messages.map((one) => `${file}:${one.column} ${one.message}`)));
    }
    expect(found).toEqual([]);
  });

  it('names the cascade layers in their order before any style uses one', () => {
    const wrong = filesOf(folder, '.html').filter((file) => {
      const named = readFileSync(join(folder, file), 'utf8').matchAll(/@layer ([\w, ]+)[;{]/g);
      const layers = new Set([...named].flatMap(([, names]) => names!.split(/, ?/)));
      return [...layers].join() !== 'reset,tokens,base,ui,parts,features,pages,print';
    });
    expect(wrong).toEqual([]);
  });
});

describe('every script', () => {
  it('names only scripts and styles that are there: Astro may put a style into the pages that a script still asks for', () => {
    const missing = filesOf(folder, '.js').flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const named = [...text.matchAll(/["'`](?:\.\/|\/?_astro\/)([\w.-]+\.(?:js|css))["'`]/g)].map(
        (match) => match[1]!,
      );
      return named.filter((name) => !existsSync(join(folder, '_astro', name))).map((name) => `${file}: ${name}`);
    });
    expect(missing).toEqual([]);
  });
});
