import type { Course } from '../../core/curriculum/course.ts';
import type { Question } from '../../core/curriculum/question.ts';
import type { TestPool } from '../../core/curriculum/question-draw.ts';

interface Link {
  readonly title: string;
  readonly href: string;
}

/** What the page of a course's tests is built with. */
export interface TestPageData {
  readonly course: Course;
  readonly pool: TestPool;
  /** How many questions a test of this course has. */
  readonly length: number;
  readonly competencies: Readonly<Record<string, string>>;
  /** By rule: its page, and the lesson of the course that teaches it. */
  readonly links: Readonly<Record<string, { readonly rule: Link; readonly lesson: Link | null }>>;
  readonly courseHref: string;
}

export function questionIn({ pool }: TestPageData, id: string): Question | null {
  return pool.questions.find((question) => question.id === id) ?? null;
}
