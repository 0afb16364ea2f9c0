import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { cli } from '#messages/cli.ts';
import type { Question } from '../core/curriculum/question.ts';
import { readQuestions } from '../core/curriculum/question-file.ts';
import { byPlace } from '../core/curriculum/read-curriculum.ts';
import type { Diagnostic } from '../core/result.ts';
import { WrongUse } from './options.ts';
import { type Project, readText } from './project-files.ts';

/** The project's questions, and what is wrong with them. */
export interface Bank {
  readonly questions: readonly Question[];
  readonly problems: readonly Diagnostic[];
}

/** Reads `content/questions/`; a project without that folder has no questions. */
export function readBank({ root, world }: Project): Bank {
  const folder = join(root, 'content/questions');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const files = names.toSorted().map((name) => readText(root, join(folder, name)));
  const { bank, problems } = readQuestions(files, world.catalogue);
  return { questions: bank, problems: problems.toSorted(byPlace) };
}

/** Which of the names that were typed mean files of questions: by their ending. */
export function isQuestionFile(name: string): boolean {
  return name.endsWith('.yaml');
}

/** The whole bank, but of its problems those in the named files alone: what is asked twice shows only among all. */
export function readNamed(project: Project, cwd: string, names: readonly string[]): Bank {
  const { questions, problems } = readBank(project);
  const files = names.map((name) => {
    const path = resolve(cwd, name);
    if (!existsSync(path)) throw new WrongUse(cli.noQuestions(name));
    return relative(project.root, path).replaceAll('\\', '/');
  });
  return { questions, problems: problems.filter(({ place }) => files.includes(place.file)) };
}
