import { describe, expect, it } from 'vitest';
import { readRoster } from '../../src/integrations/roster-csv.ts';

const ids = () => {
  let n = 0;
  return () => `opaque-${++n}`;
};
const read = (text: string, known: Parameters<typeof readRoster>[1] = []) => readRoster(text, known, ids());

describe('a roster', () => {
  it('is taken with its columns in any order, and keeps ids as text', () => {
    const found = read('﻿id;Name;Team;role;manager\r\n00123;Ada;Sales;front-desk;Bo\r\n');
    expect(found?.members).toEqual([
      { id: '00123', name: 'Ada', team: 'Sales', manager: 'Bo', role: 'front-desk', learner: 'opaque-1' },
    ]);
  });

  it('names wrong rows with line and reason, and takes the right ones', () => {
    const found = read('name,id,team\nAda,1,A\n,2,A\nBo,,A\nCy,1,A\nDee,4\nEve,5,"A, B"\n\n');
    expect(found?.members.map(({ name }) => name)).toEqual(['Ada', 'Eve']);
    expect(found?.problems).toEqual([
      { line: 3, reason: 'noName', who: '2' },
      { line: 4, reason: 'noId', who: 'Bo' },
      { line: 5, reason: 'sameId', who: '1' },
      { line: 6, reason: 'columns', who: '4' },
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('names the line of the file, though cells before it hold line breaks (%j)', (end) => {
    const lines = ['name,id,team', '"Ada', '', 'Berg",1,A', '', ',2,A', '"Bo', 'Lind",,"A', 'B"', ',4,A'];
    expect(read(lines.join(end))?.problems).toEqual([
      { line: 6, reason: 'noName', who: '2' },
      { line: 7, reason: 'noId', who: `Bo${end}Lind` },
      { line: 10, reason: 'noName', who: '4' },
    ]);
  });

  it('keeps the opaque id of whoever is known', () => {
    const known = [{ id: '1', name: 'Ada', team: '', manager: '', role: '', learner: 'p-1' }];
    expect(read('name,id\nAda B,1\nBo,2\n', known)?.members.map(({ learner }) => learner)).toEqual(['p-1', 'opaque-1']);
  });

  it('is refused without a column for names and one for ids', () => {
    expect(read('first,last\nAda,B\n')).toBeNull();
  });
});
