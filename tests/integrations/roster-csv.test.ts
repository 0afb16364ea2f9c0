import { describe, expect, it } from 'vitest';
import { readRoster, rosterText } from '../../src/integrations/roster-csv.ts';

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
    const found = read('name,id,team\nAda,1,A\n,2,A\nBo,,A\nCy,1,A\nDee, 4\nEve,5,"A, B"\n\n');
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

  it('takes lines that Excel wrote shorter or longer than the headings, and no name with a comma for one', () => {
    const found = read('id;name;team;role\n1;Ada\n2;Bo;Sales;;;\n3;Cy;Sales;lead;more\n4;Berg, Dee;Sales\n');
    expect(found?.members.map(({ name, team }) => [name, team])).toEqual([
      ['Ada', ''],
      ['Bo', 'Sales'],
      ['Berg, Dee', 'Sales'],
    ]);
    expect(found?.problems).toEqual([{ line: 4, reason: 'columns', who: '3' }]);
    expect(read('id,name,team\n1,Ada,A\n2,Berg, Bo\n3,Cy\n4, Dee\n')?.problems).toEqual([
      { line: 5, reason: 'columns', who: '4' },
    ]);
  });

  it.each([',', ';', '\t'])('of two columns is read with the separator %j', (separator) => {
    const lines = [['name', 'id'], ['Ada', '1'], ['Bo', '2'], []].map((cells) => cells.join(separator));
    expect(read(lines.join('\r\n'))?.members.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
  });

  it.each([
    ['UTF-8', [0xc3, 0xbc]],
    ['Windows-1252', [0xfc]],
  ])('reads %s, as Excel saves it', (_encoding, sign) => {
    const bytes = new Uint8Array([...Buffer.from('name;id\r\nJ'), ...sign, ...Buffer.from('rgen;1\r\n')]);
    expect(read(rosterText(bytes.buffer))?.members[0]?.name).toBe('Jürgen');
  });

  it('reads the “Unicode text” of Excel', () => {
    const bytes = new Uint8Array(Buffer.from('\uFEFFname\tid\r\nJürgen\t1\r\n', 'utf16le'));
    expect(read(rosterText(bytes.buffer))?.members[0]?.name).toBe('Jürgen');
  });

  it('keeps the opaque id of whoever is known', () => {
    const known = [{ id: '1', name: 'Ada', team: '', manager: '', role: '', learner: 'p-1' }];
    expect(read('name,id\nAda B,1\nBo,2\n', known)?.members.map(({ learner }) => learner)).toEqual(['p-1', 'opaque-1']);
  });

  it('is refused without a column for names and one for ids', () => {
    expect(read('first,last\nAda,B\n')).toBeNull();
  });
});
