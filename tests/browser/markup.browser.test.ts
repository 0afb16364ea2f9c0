import { readFileSync } from 'node:fs';
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
});
