import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breach, breachesIn, circles, importsOf, SRC, sources } from '../support/import-table.ts';

describe('the import table', () => {
  it('is kept by every source file', () => {
    expect([...sources(SRC)].flatMap(breachesIn)).toEqual([]);
  });

  it.each([
    ['core/scenario/play.ts', 'src/core/progress/events.ts'],
    ['core/scenario/play.ts', 'react'],
    ['core/result.ts', 'node:fs'],
    ['storage/database.ts', 'react'],
    ['features/learn/home/Home.tsx', 'src/features/manage/TeamReport.tsx'],
    ['features/learn/home/Home.tsx', 'dexie'],
    ['pages/index.astro', 'src/storage/database.ts'],
    ['ui/Button.tsx', '#messages/learn.ts'],
    ['elements/check.ts', 'react'],
  ])('refuses that %s imports %s', (from, target) => {
    expect(breach(from, target)).toContain('may import only');
  });

  it('lets no file import itself by way of others', () => {
    expect(circles([...sources(SRC)])).toEqual([]);
  });

  it('sees imports by name, for effect, on demand and re-exports', () => {
    const text = "import { a } from './a.ts';\nimport './b.ts';\nawait import('./c.ts');\nexport { d } from './d.ts';";
    expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts']);
  });
});

describe('the house', () => {
  it('keeps every source file under 250 lines, tables of data aside', () => {
    const isTable = (file: string): boolean => file.includes('/messages/');
    const tooLong = [...sources(SRC)].filter(
      (file) => !isTable(file) && readFileSync(file, 'utf8').split('\n').length > 250,
    );
    expect(tooLong.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('has no default exports but where a tool asks for one', () => {
    const isAsked = (file: string): boolean => file.endsWith('.astro') || file.includes('/build/');
    const found = [...sources(SRC)].filter(
      (file) => !isAsked(file) && /^export default /m.test(readFileSync(file, 'utf8')),
    );
    expect(found.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('makes ids in one place, since plain http has no `crypto.randomUUID`', () => {
    const found = [...sources(SRC)].filter((file) => readFileSync(file, 'utf8').includes('crypto.randomUUID'));
    expect(found.map((file) => relative(SRC, file))).toEqual(['islands/new-id.ts']);
  });
});
