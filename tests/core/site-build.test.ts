import { describe, expect, it } from 'vitest';
import {
  addressOf,
  cachePrefix,
  cachesToDrop,
  candidatesFor,
  encodeFile,
  pathWithin,
  rangeOf,
} from '../../src/core/site-build.ts';

describe('an address of the site', () => {
  it.each([
    ['', 'index.html', undefined],
    ['index.html', 'index.html', ''],
    ['courses/x/', 'courses/x/index.html', undefined],
    ['courses/x', 'courses/x/index.html', 'courses/x/'],
    ['courses/x.html', 'courses/x/index.html', 'courses/x/'],
    ['courses/x/index.html', 'courses/x/index.html', 'courses/x/'],
    ['404', '404.html', undefined],
    ['404.html', '404.html', undefined],
    ['_astro/a.b-1.js', '_astro/a.b-1.js', undefined],
  ])('%s is answered by %s', (path, file, proper) => {
    const files = new Set(['index.html', 'courses/x/index.html', '404.html', '_astro/a.b-1.js']);
    const found = candidatesFor(path).find((one) => files.has(one.file));
    expect(found?.file).toBe(file);
    expect(found?.proper).toBe(proper);
  });

  it('prefers a file of that very name to a page', () => {
    expect(candidatesFor('a/b.html')[0]).toEqual({ file: 'a/b.html' });
  });

  it('is read relative to the base, without the query', () => {
    const base = 'https://learn.example/training/';
    expect(pathWithin(base, 'https://learn.example/training/courses/x?attempt=3#top')).toBe('courses/x');
    expect(pathWithin(base, 'https://learn.example/training/na%C3%AFve/')).toBe('naïve/');
    expect(pathWithin(base, 'https://learn.example/training')).toBeNull();
    expect(pathWithin(base, 'https://learn.example/trainings/')).toBeNull();
    expect(pathWithin(base, 'https://other.example/training/')).toBeNull();
    expect(pathWithin(base, 'https://learn.example/training/%E0%A4%A')).toBeNull();
  });

  it('of a page is its folder, which every host serves', () => {
    expect(addressOf('index.html')).toBe('');
    expect(addressOf('courses/x/index.html')).toBe('courses/x/');
    expect(addressOf('404.html')).toBe('404.html');
    expect(encodeFile('faces/a b?#%.svg')).toBe('faces/a%20b%3F%23%25.svg');
  });
});

describe('the caches', () => {
  it('of one base are never taken for those of another', () => {
    const root = cachePrefix('https://learn.example/');
    expect(`${cachePrefix('https://learn.example/training/')}1`.startsWith(root)).toBe(false);
  });

  it('keep one build before the current one, for pages that are still open', () => {
    const others = [
      { name: 'first', turn: 1 },
      { name: 'second', turn: 2 },
      { name: 'refused', turn: 0 },
    ];
    expect(cachesToDrop(others, false)).toEqual(['first', 'refused']);
  });

  it('of a build that is just arriving stay', () => {
    expect(cachesToDrop([{ name: 'arriving', turn: 0 }], true)).toEqual([]);
    expect(cachesToDrop([{ name: 'arriving', turn: 0 }], false)).toEqual(['arriving']);
  });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=0-3', 0, 3],
    ['bytes=4-', 4, 9],
    ['bytes=-2', 8, 9],
    ['bytes=5-99', 5, 9],
  ])('%s of ten bytes is %i to %i', (header, first, last) => {
    expect(rangeOf(header, 10)).toEqual([first, last]);
  });

  it.each([null, '', 'bytes=-', 'bytes=9-3', 'bytes=10-', 'bytes=0-1,3-4', 'lines=0-1'])(
    '%s is the whole file',
    (header) => {
      expect(rangeOf(header, 10)).toBeNull();
    },
  );
});
