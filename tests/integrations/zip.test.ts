import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packFiles } from '../../src/integrations/zip.ts';

it('packs every file, also where two have one name on Windows', () => {
  const packed = unzipSync(
    packFiles([
      ['con-1.rapport-plan', 'first'],
      ['CON-1.rapport-plan', 'second'],
      ['con-1.rapport-plan', 'third'],
    ]),
  );
  expect(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['con-1.rapport-plan', 'first'],
    ['CON-1-2.rapport-plan', 'second'],
    ['con-1-3.rapport-plan', 'third'],
  ]);
});
