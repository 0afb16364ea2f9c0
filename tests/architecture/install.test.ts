import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hosting } from '#messages/hosting.ts';
import { GET } from '../../src/pages/manifest.webmanifest.ts';

const icons = new URL('../../public/', import.meta.url);

describe('the installed app', () => {
  it('has icons of the size that the manifest says, one of them fit to be masked', async () => {
    const manifest = (await GET().json()) as { icons: { src: string; sizes: string; type: string; purpose: string }[] };
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes } of manifest.icons.filter(({ type }) => type === 'image/png')) {
      const bytes = readFileSync(new URL(src.slice(1), icons));
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(existsSync(new URL('icon.svg', icons))).toBe(true);
  });
});

describe('every sample for a host', () => {
  const samples = [
    ...hosting.samples.map(({ title, code }) => [title, code] as const),
    ['_headers', readFileSync(new URL('_headers', icons), 'utf8')] as const,
  ];

  it.each(samples)(
    '%s forbids foreign frames and guessing of types, and keeps only hashed files for long',
    (_name, code) => {
      expect(code).toContain("frame-ancestors 'self'");
      expect(code).toMatch(/X-Content-Type-Options:?\s+nosniff/);
      expect(code.match(/immutable/g)).toHaveLength(1);
    },
  );
});
