import { readdirSync, readFileSync } from 'node:fs';
import type { TextFile } from '../../src/core/curriculum/catalogue.ts';
import { type ReadCurriculum, readCurriculum } from '../../src/core/curriculum/read-curriculum.ts';

const root = new URL('../..', import.meta.url).pathname;

function textFile(file: string): TextFile {
  return { file, text: readFileSync(root + file, 'utf8') };
}

function filesBelow(folder: string, ending: string): string[] {
  const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

/** The texts of the project's own lessons. */
export function ownLessons(): TextFile[] {
  return filesBelow('content/courses', '.mdx').map(textFile);
}

/** The project's own curriculum, read and checked as the build does. */
export function ownCurriculum(): ReadCurriculum {
  return readCurriculum({
    rules: textFile('content/rules.yaml'),
    competencies: textFile('content/competencies.yaml'),
    paths: textFile('content/paths.yaml'),
    questions: filesBelow('content/questions', '.yaml').map(textFile),
    courses: filesBelow('content/courses', 'course.yaml').map(textFile),
    lessons: ownLessons(),
    rolePlays: filesBelow('scenarios', '.mdx').map((file) => /([^/.]+)\.mdx$/.exec(file)?.[1] ?? ''),
  });
}
