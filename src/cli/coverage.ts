import { cli } from '#messages/cli.ts';
import { checkText } from '../core/scenario/check.ts';
import { type CoverageKind, LEAST, needsOf, type RuleCoverage, ruleCoverage } from '../core/scenario/coverage.ts';
import { idOf } from '../core/scenario/project.ts';
import { requireProject } from './check.ts';
import { type Command, readOptions, refuseNames } from './options.ts';
import type { Project } from './project-files.ts';
import { readTeaching } from './teaching.ts';
import type { Terminal } from './terminal.ts';

const KINDS: readonly CoverageKind[] = ['lessons', 'questions', 'kept', 'broken'];

/**
 * `coverage`: for each rule its lessons, its questions, and the scenes in which it can be kept and broken. It reads what is
 * sound and says nothing about the rest. Exit status 1 where a rule that is taught has less than it needs.
 */
export const coverage: Command = async (args, terminal) => {
  const given = readOptions(args, { json: 'boolean' });
  refuseNames('coverage', given);
  const rows = rowsOf(requireProject(terminal));
  if (given.has('json')) terminal.out(JSON.stringify(rows.map(plain), null, 2));
  else report(rows, terminal);
  return rows.some(({ missing }) => missing.length > 0) ? 1 : 0;
};

function rowsOf(project: Project): readonly RuleCoverage[] {
  const { lessons, questions } = readTeaching(project);
  const scenarios = project.groups.map(({ main }) => checkText({ id: idOf(main.file), ...main }, project.world));
  return ruleCoverage({
    catalogue: project.world.catalogue,
    lessons,
    bank: questions,
    scenarios: scenarios.flatMap(({ scenario }) => scenario ?? []),
  });
}

function plain({ rule, lessons, isTaught, ...row }: RuleCoverage) {
  const names = lessons.map(({ course, id }) => `${course}/${id}`);
  return { rule: rule.id, know: rule.know, taught: isTaught, lessons: names, ...row };
}

function report(rows: readonly RuleCoverage[], terminal: Terminal): void {
  const lines = rows.map((row) => [
    row.rule.id,
    ...KINDS.map((kind) => (needsOf(row.rule).includes(kind) ? `${row[kind].length}` : cli.coverageNone)),
    row.isTaught ? '' : cli.coverageLater,
  ]);
  const table = [cli.coverageHead, ...lines];
  const widths = cli.coverageHead.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  for (const line of table)
    terminal.out(
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
  for (const row of rows)
    for (const kind of row.missing)
      terminal.out(terminal.paint('bad', cli.coverageMissing[kind](row.rule.id, row[kind].length, LEAST[kind])));
  const taught = rows.filter(({ isTaught }) => isTaught).length;
  const open = rows.filter(({ missing }) => missing.length > 0).length;
  const summary = cli.coverageSummary({ rules: rows.length, taught, open });
  terminal.out(terminal.paint(open > 0 ? 'bad' : 'good', summary));
}
