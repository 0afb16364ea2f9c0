import { describe, expect, it } from 'vitest';
import { readCourseFile } from '../../../src/core/curriculum/course-file.ts';
import { readLesson } from '../../../src/core/curriculum/lesson-file.ts';
import { linkCourses } from '../../../src/core/curriculum/link-courses.ts';
import { courseProblem } from '../../../src/messages/en/course-checks.ts';
import { FRONT } from './lesson-builder.ts';

const COURSE = 'content/courses/ten/course.yaml';
const HEAD = 'title: Ten\nsummary: Ten rules.\naudience: [external]\n';

interface World {
  readonly yaml: string;
  readonly lessons?: readonly string[];
  readonly broken?: readonly string[];
}

function link({ yaml, lessons = ['01-quality'], broken = [] }: World) {
  const { course, problems } = readCourseFile({ file: COURSE, text: yaml });
  const path = (name: string) => `content/courses/ten/${name}.mdx`;
  const linked = linkCourses({
    courses: course ? [course] : [],
    lessons: lessons.flatMap((name) => readLesson({ file: path(name), text: `${FRONT}Why?\n` }).lesson ?? []),
    lessonFiles: [...lessons, ...broken].map(path),
    rolePlays: new Map([['late', { title: 'The late parcel', rules: ['keep-promises'] }]]),
  });
  return { course: linked.courses[0], problems: [...problems, ...linked.problems].map(courseProblem) };
}

describe('courses', () => {
  it('stand in the order that they ask for, and after those where they ask for none', () => {
    const read = (id: string, order: string) =>
      readCourseFile({
        file: `content/courses/${id}/course.yaml`,
        text: `${HEAD}${order}steps:\n  - role-play: late\n`,
      }).course!;
    const courses = [read('any', ''), read('second', 'order: 2\n'), read('first', 'order: 1\n')];
    const rolePlays = new Map([['late', { title: 'The late parcel', rules: [] }]]);
    const linked = linkCourses({ courses, lessons: [], lessonFiles: [], rolePlays });
    expect(linked.courses.map(({ id }) => id)).toEqual(['first', 'second', 'any']);
  });
});

describe('a course', () => {
  it('links its steps in order, with what lessons and role-plays say of themselves', () => {
    const { course, problems } = link({
      yaml: `${HEAD}closing: late\nsteps:\n  - lesson: 01-quality\n    optional: true\n  - role-play: late\n    mode: realistic\n`,
    });
    expect(problems).toEqual([]);
    expect(course).toEqual({
      id: 'ten',
      title: 'Ten',
      summary: 'Ten rules.',
      audience: ['external'],
      counts: 'best',
      attempts: null,
      closing: 'late',
      steps: [
        {
          kind: 'lesson',
          id: 'quality',
          title: 'Keep your promises',
          required: false,
          minutes: 1,
          rules: ['keep-promises'],
          checks: [],
        },
        {
          kind: 'rolePlay',
          id: 'late',
          title: 'The late parcel',
          required: true,
          mode: 'realistic',
          rules: ['keep-promises'],
        },
      ],
    });
  });

  it('takes the mode of the course where a step has none', () => {
    const { course } = link({
      yaml: `${HEAD}mode: realistic\nsteps:\n  - lesson: 01-quality\n  - role-play: late\n`,
    });
    expect(course?.steps[1]).toMatchObject({ mode: 'realistic' });
  });

  it.each<[name: string, world: World, expected: string]>([
    [
      'an unknown lesson',
      { yaml: `${HEAD}steps:\n  - lesson: 01-quality\n  - lesson: 02-quality\n` },
      `${COURSE}:6:5 error C010 There is no lesson file "02-quality.mdx" beside this course. Did you mean "01-quality"?`,
    ],
    [
      'an unknown role-play',
      { yaml: `${HEAD}steps:\n  - lesson: 01-quality\n  - role-play: lat\n` },
      `${COURSE}:6:5 error C011 There is no role-play "lat" in scenarios/. Did you mean "late"?`,
    ],
    [
      'a lesson file that no step leads to',
      { yaml: `${HEAD}steps:\n  - role-play: late\n` },
      'content/courses/ten/01-quality.mdx:1:1 error C012 No step of "ten" leads to this lesson. Add "- lesson: 01-quality" to its course.yaml, or delete the file.',
    ],
    [
      'a closing role-play that is no step',
      { yaml: `${HEAD}closing: late\nsteps:\n  - lesson: 01-quality\n` },
      `${COURSE}:4:10 error C013 The closing role-play "late" is not among the steps. Add "- role-play: late" to them.`,
    ],
    [
      'two lessons with one address',
      {
        yaml: `${HEAD}steps:\n  - lesson: 01-quality\n  - lesson: 02-quality\n`,
        lessons: ['01-quality', '02-quality'],
      },
      'content/courses/ten/02-quality.mdx:1:1 error C014 This lesson and "01-quality.mdx" would share the address "quality". Rename one.',
    ],
    [
      'a step that stands twice',
      { yaml: `${HEAD}steps:\n  - lesson: 01-quality\n  - role-play: late\n  - role-play: late\n` },
      `${COURSE}:7:5 error C015 "late" is a step already (line 6). Take one out.`,
    ],
    [
      'a step that is neither',
      { yaml: `${HEAD}steps:\n  - lesson: 01-quality\n  - exam: late\n`, lessons: [] },
      `${COURSE}:6:5 error C006 This step cannot be read. Write "- lesson: 01-name" or "- role-play: name"; "optional: true" may follow, and for a role-play "mode: coached" or "mode: realistic".`,
    ],
  ])('names %s at its word', (_, world, expected) => {
    expect(link(world).problems).toEqual([expected]);
  });

  it('leaves out a lesson with mistakes of its own, and does not call it missing', () => {
    const { course, problems } = link({
      yaml: `${HEAD}steps:\n  - lesson: 01-quality\n  - lesson: 02-sick\n`,
      broken: ['02-sick'],
    });
    expect(problems).toEqual([]);
    expect(course?.steps.map(({ id }) => id)).toEqual(['quality']);
  });
});
