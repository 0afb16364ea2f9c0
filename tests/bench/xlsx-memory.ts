import { writeXlsx } from 'hucre/xlsx';
import { xlsxOf } from '../../src/integrations/xlsx.ts';
import { plainXlsx } from './plain-xlsx.ts';

/** Run as a process of its own with `--expose-gc`: writes 200,000 rows with one writer and prints the MB that it added. */
const KINDS = ['text', 'text', 'status', 'day', 'day', 'number', 'number', 'text'] as const;
const columns = KINDS.map((kind, at) => ({ heading: `Column ${at}`, kind }));
const rows = Array.from({ length: 200_000 }, (_, at) => [
  `Person ${at % 10_000} of ${at}`,
  `Course number ${at % 20}`,
  at % 3 ? 'Completed' : 'In progress',
  '2026-03-04',
  at % 3 ? '2026-05-06' : null,
  40 + (at % 61),
  1 + (at % 3),
  String(at % 10_000).padStart(6, '0'),
]);

const WRITERS: Readonly<Record<string, () => unknown>> = {
  ours: () => xlsxOf({ file: 'report', title: 'Report', columns, rows, facts: [] }, 'About'),
  plain: () => plainXlsx(rows),
  hucre: () => writeXlsx({ stringMode: 'inline', sheets: [{ name: 'Report', rows }] }),
};

gc!();
const before = process.resourceUsage().maxRSS;
await WRITERS[process.argv[2]!]!();
console.log((process.resourceUsage().maxRSS - before) / 1024);
