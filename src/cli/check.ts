import { problemLine, sentenceOf } from '#messages/checks.ts';
import { cli } from '#messages/cli.ts';
import { courseProblem, courseSentence } from '#messages/course-checks.ts';
import { longestRight } from '../core/curriculum/question-writing.ts';
import type { ReadCurriculum } from '../core/curriculum/read-curriculum.ts';
import { nearest } from '../core/nearest.ts';
import type { Diagnostic } from '../core/result.ts';
import { STATE_LIMIT } from '../core/scenario/explore.ts';
import { checkFile, idOf, type ProjectScenario, type ScenarioTexts } from '../core/scenario/project.ts';
import { type Command, readOptions, WrongUse } from './options.ts';
import { findScenario, openProject, type Project } from './project-files.ts';
import { isTeachingFile, readNamed, readTeaching } from './teaching.ts';
import type { Terminal } from './terminal.ts';

/** `check`: what is wrong with some or all role-plays, lessons, courses and questions. Exit status 1 where there is an error (with --ci: or a warning). */
export const check: Command = async (args, terminal) => {
  const given = readOptions(args, { json: 'boolean', ci: 'boolean' });
  const project = requireProject(terminal);
  const isAll = given.names.length === 0;
  const asked = given.names.filter((name) => isTeachingFile(project, terminal.cwd, name));
  const named = given.names.filter((name) => !asked.includes(name));
  const groups = isAll ? project.groups : named.map((name) => requireScenario(project, terminal, name));
  const teaching = isAll ? readTeaching(project) : asked.length > 0 ? readNamed(project, terminal.cwd, asked) : null;
  const quiet = given.has('json') || given.has('ci');
  const checked: ProjectScenario[] = [];
  for (const [index, group] of groups.entries()) {
    if (!quiet) terminal.progress(cli.progress(index + 1, groups.length, group.main.file));
    checked.push(checkFile(group, project.world, { limit: STATE_LIMIT.command, beside: project.files.beside }));
  }
  if (!quiet) terminal.progress('');
  const told = [
    ...[...(isAll ? project.problems : []), ...checked.flatMap((one) => one.diagnostics)].map(
      (problem): Told => ({
        problem,
        sentence: sentenceOf(problem),
        line: problemLine(problem),
      }),
    ),
    ...(teaching?.problems ?? []).map(
      (problem): Told => ({
        problem,
        sentence: courseSentence(problem),
        line: courseProblem(problem),
      }),
    ),
  ];
  if (given.has('json')) terminal.out(JSON.stringify(told.map(plain), null, 2));
  else report({ checked, told, asked: asked.length, teaching }, terminal);
  const isBad = given.has('ci') ? told.length > 0 : told.some(isError);
  return isBad ? 1 : 0;
};

/** A problem with its words: role-plays and the rest have each their own sentences. */
interface Told {
  readonly problem: Diagnostic;
  readonly sentence: string;
  readonly line: string;
}

function isError({ problem }: Told): boolean {
  return problem.severity === 'error';
}

function plain({ problem: one, sentence }: Told) {
  return { ...one.place, severity: one.severity, code: one.code, message: sentence, witness: one.witness ?? [] };
}

interface Report {
  readonly checked: readonly ProjectScenario[];
  readonly told: readonly Told[];
  /** How many files of the curriculum were named; none where all of it is meant. */
  readonly asked: number;
  /** Null where nobody asked about it. */
  readonly teaching: ReadCurriculum | null;
}

function report({ checked, told, asked, teaching }: Report, terminal: Terminal): void {
  for (const { file, compiled, diagnostics } of checked) {
    if (!compiled || diagnostics.length > 0) continue;
    const { scenario, bounds } = compiled;
    terminal.out(terminal.paint('soft', cli.sound(idOf(file), { ...bounds, scenes: scenario.scenes.length })));
  }
  for (const one of told) terminal.out(terminal.paint(isError(one) ? 'bad' : 'strong', one.line));
  if (teaching && teaching.questions.length > 0) {
    terminal.out(terminal.paint('soft', cli.bank(teaching.questions.length, longestRight(teaching.questions))));
  }
  const lessons = asked === 0 ? (teaching?.lessons.length ?? 0) : 0;
  const errors = told.filter(isError).length;
  const counts = { rolePlays: checked.length, lessons, files: asked, errors, warnings: told.length - errors };
  const line = cli.summary(counts);
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
    // A program for texts adds an ending, and the system does not show it.
    const beside = [...project.files.beside].filter((one) => /\.(?:mdx|txt|docx?|odt|rtf)$/i.test(one));
    const meant = beside.find((one) => idOf(one) === idOf(name));
    if (meant) throw new WrongUse(cli.otherFile(meant));
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
