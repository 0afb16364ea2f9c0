import { describe, expect, it } from 'vitest';
import { checkLesson } from '../../../src/core/curriculum/check-lesson.ts';
import { readLesson } from '../../../src/core/curriculum/lesson-file.ts';
import { HOSTILE } from '../../support/hostile-snippets.ts';
import { fc } from '../../support/seeded.ts';
import { CATALOGUE, lessonText } from './lesson-builder.ts';

/** The errors that a lesson gets beyond those of a sound one. */
function refusals(body: string): string[] {
  const lesson = readLesson({ file: 'content/courses/a/01-b.mdx', text: lessonText(body) });
  const problems = [...lesson.problems, ...checkLesson(lesson, CATALOGUE)];
  return problems.filter(({ severity, code }) => severity === 'error' && code !== 'L025').map(({ code }) => code);
}

describe('a hostile lesson', () => {
  it.each(HOSTILE)('is refused: %s', (snippet) => {
    expect(refusals(`${snippet}\n`)).not.toEqual([]);
  });

  const around = fc.constantFrom(
    (snippet: string) => snippet,
    (snippet: string) => `Some words.\n\n${snippet}\n\nMore words.`,
    (snippet: string) => `<Moment>\n\n${snippet}\n\n</Moment>`,
    (snippet: string) => `- A list\n\n${snippet}`,
    (snippet: string) => `## Heading\n\n${snippet}`,
    (snippet: string) =>
      `<Check id="a">\n\nWhat?\n\n<Option correct>\n\n${snippet}\n\n</Option>\n\n<Option>No. <Why>So.</Why></Option>\n\n</Check>`,
  );

  it('fault 39: is refused wherever the snippet stands, a thousand times', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HOSTILE), around, around, (snippet, inner, outer) => {
        expect(refusals(`${outer(inner(snippet))}\n`)).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('may speak of code between backticks', () => {
    expect(refusals('Type `{name}` or `<script>`, or `import x`.\n')).toEqual([]);
  });
});
