import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSON_CHECKS } from '../../src/core/curriculum/checks/all.ts';
import { checkFileExample, FILE_EXAMPLES } from '../../src/core/curriculum/checks/file-examples.ts';
import type { Check } from '../../src/core/scenario/checks/check.ts';
import { checkExample } from '../../src/core/scenario/checks/show.ts';
import { guideFamilies, guidePages } from '../../src/layouts/guide-pages.ts';
import { checks, sentenceOf } from '../../src/messages/en/checks.ts';
import { checkTitles, guide } from '../../src/messages/en/guide.ts';
import { guideCourse } from '../../src/messages/en/guide-course.ts';
import { world } from '../support/world.ts';

/** Every code that the sources of a folder name. */
function codesIn(folder: string): string[] {
  const url = new URL(folder, import.meta.url);
  const files = readdirSync(url, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => readFileSync(new URL(name, url), 'utf8'));
  return [...new Set(texts.flatMap((text) => text.match(/(?<=')[CKLPQW]\d{3}(?=')/g) ?? []))];
}

describe('the guide', () => {
  it.each(guide.parts.filter((part) => part.example).map((part) => [part.id, part] as const))(
    'shows nothing under "%s" that does not work',
    (_, { example = [], of }) => {
      const check: Check = { code: 'E901', bad: example, good: example, ...(of ? { of } : {}) };
      const found = checkExample(check, 'good', world.catalogue);
      const errors = found.filter((one) => one.severity === 'error' || one.code.startsWith('W5'));
      expect(errors.map((one) => `${one.code} ${sentenceOf(one)}`)).toEqual([]);
    },
  );

  it('has a page for every code of lessons, courses, paths and the catalogue, each told by its example', () => {
    const pages = guidePages(world.catalogue);
    expect(pages.filter(({ told, title, code }) => told === '' || title === code || title === '')).toEqual([]);
    const codes = pages.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const others = [...LESSON_CHECKS, ...FILE_EXAMPLES].map(({ code }) => code);
    expect(Object.keys(guideCourse)).toEqual(others.toSorted());
    expect(codes).toEqual(expect.arrayContaining(codesIn('../../src/core/curriculum/')));
    expect(guideFamilies(world.catalogue).flatMap((family) => family.pages)).toHaveLength(codes.length);
  });

  it.each(FILE_EXAMPLES.map((one) => [one.code, one] as const))(
    'shows one mistake, and its cure, for %s',
    (code, one) => {
      expect(checkFileExample(one, 'bad').map((told) => told.code)).toEqual([code]);
      expect(checkFileExample(one, 'good')).toEqual([]);
    },
  );

  it('shows no mistake that looks like its cure', () => {
    const same = guidePages(world.catalogue).filter(({ bad, good }) => bad.join('\n') === good.join('\n'));
    expect(same.map(({ code }) => code)).toEqual([]);
  });

  it('names every check', () => {
    expect(Object.keys(checkTitles).toSorted()).toEqual(Object.keys(checks).toSorted());
  });
});
