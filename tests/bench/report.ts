import { execFileSync } from 'node:child_process';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { dayIn } from '../../src/core/days.ts';
import { readHandIn } from '../../src/core/progress/hand-in.ts';
import type { PersonSummary } from '../../src/core/reports/summary.ts';
import { summarise } from '../../src/core/reports/summary.ts';
import { teamPeople } from '../../src/core/reports/team.ts';
import { completionsView, matrixView } from '../../src/features/manage/views/people-views.ts';
import { csvOf, guardFormula } from '../../src/integrations/csv.ts';
import { xlsxOf } from '../../src/integrations/xlsx.ts';
import { bigTeam } from '../support/big-team.ts';
import { soundHandIn } from '../support/hand-in-mutants.ts';
import { course } from '../support/histories.ts';
import { plainXlsx } from './plain-xlsx.ts';
import { median, type Row, row } from './row.ts';

const ROUNDS = 3;

/** The report of 10,000 people × 20 courses, its files, and one hand-in taken in, beside libraries and floors. */
export async function rows(): Promise<Row[]> {
  const { team, courses, summaries } = bigTeam(10_000, 20);
  const kept = summaries.map((one) => JSON.stringify(one));
  const people = teamPeople(team, summaries, String);
  const input = {
    people,
    courses,
    paths: [],
    team,
    today: dayIn('2026-11-21'),
    files: [],
    plays: { plays: [], texts: new Map() },
  };
  const whole = { ...input, catalogue: { competencies: [], rules: new Map() } };
  const list = completionsView(whole);
  const cells = [list.columns.map(({ heading }) => heading), ...list.rows.map((one) => one.cells)];
  const sheet = { file: 'report', title: 'Report', columns: list.columns, rows: cells.slice(1), facts: [] };
  const text = soundHandIn();
  const took = await measure({
    matrix: () => matrixView(whole),
    list: () => completionsView(whole),
    read: () => kept.map((one) => JSON.parse(one) as PersonSummary),
    csv: () => csvOf(cells),
    loop: () => handLoop(cells),
    papa: () => Papa.unparse(cells as unknown[][], { escapeFormulae: true }),
    xlsx: () => xlsxOf(sheet, 'About'),
    plain: () => plainXlsx(cells),
    hucre: () =>
      writeXlsx({ stringMode: 'inline', sheets: [{ name: 'Report', rows: cells.map((line) => [...line]) }] }),
    take: () => takeIn(text),
    parse: () => text.split('\n').map((line) => line && JSON.parse(line)),
  });
  const added = { ours: memoryOf('ours'), plain: memoryOf('plain'), hucre: memoryOf('hucre') };
  return [
    row('200,000 cells of the matrix', 'ms', took.matrix, { name: 'reading kept totals', value: took.read }, 'beside'),
    row('200,000 rows for HR', 'ms', took.list, { name: 'reading kept totals', value: took.read }, 'beside'),
    row('CSV, 200,000 rows', 'ms', took.csv, { name: 'hand loop with guard', value: took.loop }, '≤ 1.1 × hand loop'),
    row('CSV, 200,000 rows', 'ms', took.csv, { name: 'papaparse', value: took.papa }, 'beside'),
    row('XLSX, 200,000 rows', 'ms', took.xlsx, { name: 'streamed hand writer', value: took.plain }, 'beside'),
    row('XLSX, 200,000 rows', 'ms', took.xlsx, { name: 'hucre', value: took.hucre }, '≤ 1 × the fastest library'),
    row('XLSX, memory added', 'MB', added.ours, { name: 'streamed hand writer', value: added.plain }, 'beside'),
    row('XLSX, memory added', 'MB', added.ours, { name: 'hucre', value: added.hucre }, '≤ 1 × the fastest library'),
    row('one hand-in, read and summed', 'ms', took.take, { name: 'JSON.parse alone', value: took.parse }, '≤ 25 ms'),
  ];
}

async function measure<Name extends string>(
  runs: Readonly<Record<Name, () => unknown>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(runs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) {
      const began = performance.now();
      await runs[name]();
      times[name].push(performance.now() - began);
    }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** The MB that a writer adds to a process of its own. */
function memoryOf(writer: string): number {
  const script = new URL('xlsx-memory.ts', import.meta.url).pathname;
  return Number(execFileSync(process.execPath, ['--expose-gc', script, writer], { encoding: 'utf8' }));
}

/** The least that a CSV with the guard costs: one loop, one string. */
function handLoop(cells: readonly (readonly unknown[])[]): string {
  let text = '\uFEFF';
  for (const line of cells) {
    for (let at = 0; at < line.length; at++) {
      if (at > 0) text += ',';
      const cell = line[at];
      if (typeof cell !== 'string') text += cell ?? '';
      else {
        const guarded = guardFormula(cell);
        text += /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
      }
    }
    text += '\r\n';
  }
  return text;
}

function takeIn(text: string): void {
  const read = readHandIn(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const texts = new Map(read.value.scenarios.map((one) => [one.scenarioHash, one]));
  summarise(read.value.entries, { courses: [course()], texts, shipped: new Set() });
}
