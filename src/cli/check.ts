import { problemLine, sentenceOf } from '#messages/checks.ts';
import { cli } from '#messages/cli.ts';
import { nearest } from '../core/nearest.ts';
import type { Diagnostic } from '../core/result.ts';
import { STATE_LIMIT } from '../core/scenario/explore.ts';
import { checkFile, idOf, type ProjectScenario, type ScenarioTexts } from '../core/scenario/project.ts';
import { type Command, readOptions, WrongUse } from './options.ts';
import { findScenario, openProject, type Project } from './project-files.ts';
import type { Terminal } from './terminal.ts';

/** `check`: what is wrong with some or all role-plays. Exit status 1 where there is an error (with --ci: or a warning). */
export const check: Command = async (args, terminal) => {
  const given = readOptions(args, { json: 'boolean', ci: 'boolean' });
  const project = requireProject(terminal);
  const groups =
    given.names.length === 0 ? project.groups : given.names.map((name) => requireScenario(project, terminal, name));
  const quiet = given.has('json') || given.has('ci');
  const checked: ProjectScenario[] = [];
  for (const [index, group] of groups.entries()) {
    if (!quiet) terminal.progress(cli.progress(index + 1, groups.length, group.main.file));
    checked.push(checkFile(group, project.world, { limit: STATE_LIMIT.command, beside: project.files.beside }));
  }
  if (!quiet) terminal.progress('');
  const problems = [
    ...(given.names.length === 0 ? project.problems : []),
    ...checked.flatMap((one) => one.diagnostics),
  ];
  if (given.has('json')) terminal.out(JSON.stringify(problems.map(plain), null, 2));
  else report(checked, problems, terminal);
  const isBad = given.has('ci') ? problems.length > 0 : problems.some(({ severity }) => severity === 'error');
  return isBad ? 1 : 0;
};

function plain(one: Diagnostic) {
  return { ...one.place, severity: one.severity, code: one.code, message: sentenceOf(one), witness: one.witness ?? [] };
}

function report(checked: readonly ProjectScenario[], problems: readonly Diagnostic[], terminal: Terminal): void {
  for (const { file, compiled, diagnostics } of checked) {
    if (!compiled || diagnostics.length > 0) continue;
    const { scenario, bounds } = compiled;
    terminal.out(terminal.paint('soft', cli.sound(idOf(file), { ...bounds, scenes: scenario.scenes.length })));
  }
  for (const one of problems)
    terminal.out(terminal.paint(one.severity === 'error' ? 'bad' : 'strong', problemLine(one)));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const line = cli.summary(checked.length, errors, problems.length - errors);
  terminal.out(terminal.paint(errors > 0 ? 'bad' : 'good', line));
}

/** The project that the command was started in. */
export function requireProject(terminal: Terminal): Project {
  const project = openProject(terminal.cwd);
  if (!project) throw new WrongUse(cli.noProject);
  // A rule or a person that cannot be read would be told as unknown wherever it is named.
  if (project.first.length > 0) throw new WrongUse([...project.first, cli.mendFirst].join('\n'), 1);
  return project;
}

export function requireScenario(project: Project, terminal: Terminal, name: string): ScenarioTexts {
  const found = findScenario(project, terminal.cwd, name);
  if (!found) {
    const ids = project.groups.map(({ main }) => idOf(main.file));
    throw new WrongUse(cli.noFile(name, nearest(idOf(name), ids) ?? ''));
  }
  return found;
}

/** The one role-play that a command is about, sound and compiled; null where it has mistakes, which are then told. */
export function requireSound(command: string, names: readonly string[], terminal: Terminal) {
  const [name, more] = names;
  if (name === undefined || more !== undefined) throw new WrongUse(cli.oneFile(command));
  const project = requireProject(terminal);
  const group = requireScenario(project, terminal, name);
  const { compiled, diagnostics } = checkFile(group, project.world, {
    limit: STATE_LIMIT.command,
    beside: project.files.beside,
  });
  if (compiled) return { project, compiled };
  terminal.err(cli.broken(group.main.file));
  for (const one of diagnostics) terminal.err(problemLine(one));
  return null;
}
