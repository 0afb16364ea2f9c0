import { sentenceOf } from '#messages/checks.ts';
import { courseSentence } from '#messages/course-checks.ts';
import { checkTitles, guide } from '#messages/guide.ts';
import { guideCourse } from '#messages/guide-course.ts';
import { checkLesson } from '../core/curriculum/check-lesson.ts';
import { LESSON_CHECKS } from '../core/curriculum/checks/all.ts';
import { checkFileExample, FILE_EXAMPLES, textOf } from '../core/curriculum/checks/file-examples.ts';
import type { Catalogue } from '../core/curriculum/competency.ts';
import { readLesson } from '../core/curriculum/lesson-file.ts';
import { CHECKS } from '../core/scenario/checks/all.ts';
import { SAMPLE } from '../core/scenario/checks/example.ts';
import { checkExample } from '../core/scenario/checks/show.ts';

/** A page of the guide about one code: what makes the mistake, what is said to it, and the same without it. */
export interface GuidePage {
  readonly code: string;
  readonly title: string;
  readonly told: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** What the examples belong to, with a heading for it. */
  readonly sample: { readonly title: string; readonly lines: readonly string[] } | null;
}

const LESSON_TOP = '---\ntitle: A lesson\nsummary: What it is about.\nrules: [keep-promises]\n---\n\n';
const linesOf = (text: string): string[] => text.trimEnd().split('\n');

/** One page for each code, in the order of codes within each kind of file. Examples are run against the site's own rules. */
export function guidePages(catalogue: Catalogue): readonly GuidePage[] {
  return [...rolePlayPages(catalogue), ...filePages(), ...lessonPages(catalogue)];
}

/** The pages by families, as the guide lists them: role-plays first, an E beside its W. */
export function guideFamilies(catalogue: Catalogue): readonly { title: string; pages: readonly GuidePage[] }[] {
  const pages = guidePages(catalogue);
  return Object.entries(guide.families).map(([family, title]) => ({
    title,
    pages: pages
      .filter(({ code }) => familyOf(code) === family)
      .toSorted((one, other) => Number(one.code.slice(1)) - Number(other.code.slice(1))),
  }));
}

/** W810 and on are about lessons, and questions are held to most of them; other warnings stand beside the errors of their number. */
function familyOf(code: string): string {
  if (code.startsWith('W81')) return 'L';
  return /^[EW]/.test(code) ? `E${code[1]}` : code[0]!;
}

function rolePlayPages(catalogue: Catalogue): GuidePage[] {
  return CHECKS.map((check) => {
    const { code, bad, good, of } = check;
    const told = checkExample(check, 'bad', catalogue).find((one) => one.code === code);
    const sample = of === 'plays' || of === 'translation' ? { title: guide.sampleOf[of], lines: SAMPLE } : null;
    return { code, title: checkTitles[code], told: told ? sentenceOf(told) : '', bad, good, sample };
  });
}

function filePages(): GuidePage[] {
  return FILE_EXAMPLES.map((one) => {
    const told = checkFileExample(one, 'bad').find(({ code }) => code === one.code);
    const bad = linesOf(textOf(one, 'bad'));
    return pageOf(one.code, { told: told ? courseSentence(told) : '', bad, good: linesOf(textOf(one, 'good')) });
  });
}

function lessonPages(catalogue: Catalogue): GuidePage[] {
  return LESSON_CHECKS.map((check) => {
    const text = check.bad.startsWith('---') ? check.bad : LESSON_TOP + check.bad;
    const [told] = checkLesson(readLesson({ file: 'content/courses/a/01-b.mdx', text }), catalogue, [check]);
    const parts = { told: told ? courseSentence(told) : '', bad: linesOf(check.bad), good: linesOf(check.good) };
    return pageOf(check.code, parts);
  });
}

function pageOf(code: string, parts: Pick<GuidePage, 'told' | 'bad' | 'good'>): GuidePage {
  return { code, title: guideCourse[code] ?? code, sample: null, ...parts };
}
