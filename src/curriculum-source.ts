import { getCollection } from 'astro:content';
import type { Catalogue, Competency, Rule } from './core/curriculum/competency.ts';
import type { Course } from './core/curriculum/course.ts';
import type { CourseFile } from './core/curriculum/course-file.ts';
import { type Lesson, namesOf } from './core/curriculum/lesson-file.ts';
import { linkCourses, type RolePlayFacts } from './core/curriculum/link-courses.ts';
import type { Path } from './core/curriculum/path.ts';
import type { Question } from './core/curriculum/question.ts';
import type { Diagnostic } from './core/result.ts';
import type { CompiledScenario, Scenario } from './core/scenario/model.ts';
import { scoredRules } from './core/scenario/rules-in.ts';
import type { ScenarioEntry } from './scenario-loader.ts';

/** Everything that pages show, linked. Lessons are found by `course/lesson`. */
export interface Curriculum {
  readonly catalogue: Catalogue;
  readonly courses: readonly Course[];
  readonly lessons: ReadonlyMap<string, Lesson>;
  readonly scenarios: ReadonlyMap<string, CompiledScenario>;
  /** Role-plays that do not compile, by id; only `astro dev` gets as far as a page with any. */
  readonly brokenScenarios: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly paths: readonly Path[];
  /** The questions of the mixed tests, in the order of their files. */
  readonly bank: readonly Question[];
  /** By file; only `astro dev` gets as far as a page with any. */
  readonly problems: ReadonlyMap<string, readonly Diagnostic[]>;
}

let built: Promise<Curriculum> | null = null;

/** The curriculum of this site: read once for a build, anew for each page in `astro dev`. */
export function loadCurriculum(): Promise<Curriculum> {
  if (import.meta.env.DEV) return readCollections();
  built ??= readCollections();
  return built;
}

async function readCollections(): Promise<Curriculum> {
  const [rules, competencies, courses, lessonParts, paths, bank, problems, { scenarios, brokenScenarios }] =
    await Promise.all([
      entriesOf<Rule>('rules'),
      entriesOf<Competency>('competencies'),
      entriesOf<CourseFile>('courses'),
      entriesOf<{ lesson: Lesson }>('lessonParts'),
      entriesOf<Path>('paths'),
      entriesOf<Question>('questions'),
      entriesOf<{ id: string; list: readonly Diagnostic[] }>('problems'),
      loadScenarios(),
    ]);
  const sound = lessonParts.map(({ lesson }) => lesson);
  const lessons = [...sound, ...brokenLessons(problems, sound)];
  const { courses: linked } = linkCourses({
    courses,
    lessons,
    lessonFiles: lessons.map(({ file }) => file),
    rolePlays: new Map([
      ...[...brokenScenarios.keys()].map((id): [string, RolePlayFacts] => [id, { title: id, rules: [] }]),
      ...[...scenarios].map(([id, { scenario }]): [string, RolePlayFacts] => [id, factsOf(scenario)]),
    ]),
  });
  return {
    catalogue: { competencies, rules: new Map(rules.map((rule) => [rule.id, rule])) },
    courses: linked,
    lessons: new Map(lessons.map((lesson) => [`${lesson.course}/${lesson.id}`, lesson])),
    scenarios,
    brokenScenarios,
    paths,
    bank,
    problems: new Map(problems.map(({ id, list }) => [id, list])),
  };
}

/** The store sorts by id; `index` brings back the order of the files. Its data was checked when it was loaded. */
async function entriesOf<Data>(collection: string): Promise<Data[]> {
  const read = getCollection as (name: string) => Promise<readonly { readonly data: unknown }[]>;
  const data = (await read(collection)).map((entry) => entry.data as Data & { readonly index: number });
  return data.toSorted((a, b) => a.index - b.index);
}

async function loadScenarios(): Promise<Pick<Curriculum, 'scenarios' | 'brokenScenarios'>> {
  const found = await entriesOf<ScenarioEntry>('scenarios');
  return {
    scenarios: new Map(found.flatMap((entry) => (entry.ok ? [[entry.id, entry]] : []))),
    brokenScenarios: new Map(found.flatMap((entry) => (entry.ok ? [] : [[entry.id, entry.diagnostics]]))),
  };
}

/** A lesson that cannot be read keeps its page in `astro dev`, so that its problems have a place to show. */
function brokenLessons(problems: readonly { readonly id: string }[], sound: readonly Lesson[]): Lesson[] {
  const files = problems.map(({ id }) => id).filter((file) => file.endsWith('.mdx'));
  return files
    .filter((file) => !sound.some((lesson) => lesson.file === file))
    .map((file) => {
      const { course, id } = namesOf(file);
      return { id, course, file, title: id, summary: '', rules: [], minutes: 1, exercises: [] };
    });
}

function factsOf(scenario: Scenario): RolePlayFacts {
  return { title: scenario.title, rules: scoredRules(scenario) };
}
