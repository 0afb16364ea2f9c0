import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '#messages/cli.ts';
import { readLesson } from '../core/curriculum/lesson-file.ts';
import { checkText } from '../core/scenario/check.ts';
import { idOf } from '../core/scenario/project.ts';
import { requireProject } from './check.ts';
import { type Command, readOptions, refuseNames } from './options.ts';
import { type Project, readText } from './project-files.ts';

/** A rule with the lessons that teach it and the role-plays that score it. */
interface Row {
  readonly rule: string;
  readonly lessons: readonly string[];
  readonly rolePlays: readonly string[];
}

/** `coverage`: rules × lessons × role-plays. It reads what is sound and says nothing about the rest. */
export const coverage: Command = async (args, terminal) => {
  const given = readOptions(args, { json: 'boolean' });
  refuseNames('coverage', given);
  const project = requireProject(terminal);
  const rows = rowsOf(project);
  if (given.has('json')) {
    terminal.out(JSON.stringify(rows, null, 2));
    return 0;
  }
  const lines = [
    cli.coverageHead,
    ...rows.map(({ rule, lessons, rolePlays }) => [rule, listed(lessons), listed(rolePlays)]),
  ];
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  for (const [rule = '', lessons = '', rolePlays = ''] of lines) {
    terminal.out(`${rule.padEnd(widths[0]!)}  ${lessons.padEnd(widths[1]!)}  ${rolePlays}`.trimEnd());
  }
  const taught = rows.filter(({ lessons }) => lessons.length > 0).length;
  const tested = rows.filter(({ rolePlays }) => rolePlays.length > 0).length;
  terminal.out(cli.coverageSummary(rows.length, taught, tested));
  return 0;
};

function listed(names: readonly string[]): string {
  return names.length === 0 ? cli.coverageNone : names.join(', ');
}

function rowsOf(project: Project): Row[] {
  const lessons = lessonFiles(project.root).map((path) => readLesson(readText(project.root, path)));
  const rolePlays = project.groups.map(({ main }) => ({ id: idOf(main.file), rules: scoredRules(project, main) }));
  return [...project.world.catalogue.rules.keys()].map((rule) => ({
    rule,
    lessons: lessons.flatMap(({ lesson }) => (lesson?.rules.includes(rule) ? [lesson.id] : [])),
    rolePlays: rolePlays.filter(({ rules }) => rules.has(rule)).map(({ id }) => id),
  }));
}

function scoredRules(project: Project, main: { readonly file: string; readonly text: string }): Set<string> {
  const { scenario } = checkText({ id: idOf(main.file), ...main }, project.world);
  const choices = scenario?.scenes.flatMap(({ then }) => (then.kind === 'choices' ? then.choices : [])) ?? [];
  return new Set(
    choices.flatMap(({ effects }) => effects.flatMap((effect) => (effect.kind === 'points' ? effect.rule : []))),
  );
}

function lessonFiles(root: string): string[] {
  const folder = join(root, 'content/courses');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.name.endsWith('.mdx'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
