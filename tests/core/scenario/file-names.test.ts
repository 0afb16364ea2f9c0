import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../src/core/scenario/file-names.ts';
import { problemLine } from '../../../src/messages/en/checks.ts';

const told = (...names: string[]): string[] => checkNames(names, 'scenarios').map(problemLine);

describe('the names of files in scenarios/', () => {
  it.each([
    ['late.mdx.txt', 'late.mdx'],
    ['Late.MDX', 'late.mdx'],
    ['late.Mdx', 'late.mdx'],
    ['late.md', 'late.mdx'],
    ['late.txt', 'late.mdx'],
    ['late.mdx.md', 'late.mdx'],
    ['late.de.mdx.txt', 'late.de.mdx'],
    ['late.plays.md.txt', 'late.plays.md'],
    ['late.plays.MD', 'late.plays.md'],
    ['late.plays.txt', 'late.plays.md'],
    ['late.play.md', 'late.plays.md'],
  ])('%s is not read, and is to be called %s', (name, better) => {
    expect(told(name)).toEqual([expect.stringContaining(`scenarios/${name}:1:1 warning W309 This file is not read`)]);
    expect(told(name)[0]).toContain(`Rename it to "${better}"`);
    expect(told(better)).toEqual([]);
  });

  it.each(['late.mdx.rtf', 'late.docx', 'late.odt', 'late.mdx.doc'])('%s is to be saved as plain text', (name) => {
    expect(told(name)).toEqual([
      expect.stringMatching(/W309 This file is not read\. Save it as plain text.*"late\.mdx"/),
    ]);
  });

  it.each([
    ['late copy.mdx', 'late-copy.mdx'],
    ['Late.mdx', 'late.mdx'],
    ['spät.mdx', 'spat.mdx'],
    ['late_parcel.de.mdx', 'late-parcel.de.mdx'],
  ])('%s cannot be named by a plan or a course, and is to be called %s', (name, better) => {
    expect(told(name)).toEqual([
      expect.stringMatching(`W309 A plan or a course cannot name .*Rename it to "${better}"`),
    ]);
  });

  it('says of a role-play in a folder of its own that it is to be moved up', () => {
    expect(told('hotel/late.mdx', 'hotel/late.plays.md', 'hotel/note.txt')).toEqual([
      expect.stringMatching(/^scenarios\/hotel\/late\.mdx:1:1 warning W309 This file is not read.*Move it up/),
      expect.stringMatching(/^scenarios\/hotel\/late\.plays\.md:1:1 warning W309 /),
    ]);
  });

  it('says nothing about what belongs there, and about copies that editors make', () => {
    const fine = ['late.mdx', 'late.de.mdx', 'late.plays.md', 'people.yaml', 'parcel.webp', 'README.md', 'README.txt'];
    const copies = [
      'late.mdx~',
      '.late.mdx.swp',
      '#late.mdx#',
      'late.mdx.bak',
      'late.mdx.orig',
      '.DS_Store',
      '~$late.docx',
    ];
    expect(told(...fine, ...copies)).toEqual([]);
  });

  it('leaves a translation or plays of nothing to the check that looks for what they belong to', () => {
    expect(told('late.german.mdx', 'latte.plays.md', 'late..mdx')).toEqual([]);
  });
});
