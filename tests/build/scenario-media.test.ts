import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { describe, expect, it } from 'vitest';
import { scenarioMedia } from '../../src/build/scenario-media.ts';

type Hooks = Record<string, (given: object) => void>;

describe('pictures and sounds beside the role-plays', () => {
  it('come into the site where the player looks for them, and nothing else that stands there does', () => {
    const root = mkdtempSync(join(tmpdir(), 'rapport-media-'));
    const site = mkdtempSync(join(tmpdir(), 'rapport-media-site-'));
    mkdirSync(join(root, 'scenarios'));
    for (const name of ['talk.mdx', 'box.webp', 'ring.mp3', 'drawn.svg', 'people.yaml', '.hidden.png'])
      writeFileSync(join(root, 'scenarios', name), name);
    const { hooks }: AstroIntegration = scenarioMedia();
    const { 'astro:config:done': configure, 'astro:build:done': build } = hooks as unknown as Hooks;
    configure!({ config: { root: pathToFileURL(`${root}/`) } });
    build!({ dir: pathToFileURL(`${site}/`), logger: { info: () => {} } });
    expect(readdirSync(join(site, 'scenarios')).sort()).toEqual(['box.webp', 'ring.mp3']);
  });
});
