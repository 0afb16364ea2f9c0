import { describe, expect, it } from 'vitest';
import type { Catalogue, Rule } from '../../../src/core/curriculum/competency.ts';
import type { Course, Step } from '../../../src/core/curriculum/course.ts';
import { placesOf, ruleLinks } from '../../../src/core/curriculum/rule-links.ts';

const rule = (id: string): Rule => ({
  id,
  title: `Rule ${id}`,
  statement: '',
  competency: 'ownership',
  audience: ['external'],
  critical: false,
  know: false,
  tenRule: null,
  explanation: '',
  kept: '',
  broken: '',
  neighbours: [],
  documents: [],
});
const catalogue: Catalogue = {
  competencies: [{ id: 'ownership', title: 'Ownership', statement: '' }],
  rules: new Map([rule('a'), rule('b')].map((one) => [one.id, one])),
};
const lesson = (id: string, rules: readonly string[]): Step => ({
  kind: 'lesson',
  id,
  title: `Lesson ${id}`,
  required: true,
  minutes: 4,
  rules,
});
const call: Step = { kind: 'rolePlay', id: 'call', title: 'Call', required: true, mode: 'realistic', rules: ['a'] };
const course = (id: string, steps: readonly Step[]): Course => ({
  id,
  title: id,
  summary: '',
  audience: ['external'],
  steps,
  closing: null,
  counts: 'best',
  attempts: null,
});
const courses = [course('one', [lesson('x', ['b']), call]), course('two', [lesson('y', ['a']), lesson('z', ['a'])])];

const hrefOf = ({ id }: Course, step: Step) => `/${id}/${step.id}/`;

describe('the rules of a role-play', () => {
  it('lead to their competency and to the first lesson that teaches them', () => {
    expect(ruleLinks(['b', 'a', 'gone'], { catalogue, courses, hrefOf })).toEqual([
      {
        id: 'b',
        title: 'Rule b',
        competency: { id: 'ownership', title: 'Ownership' },
        lesson: { title: 'Lesson x', href: '/one/x/' },
      },
      {
        id: 'a',
        title: 'Rule a',
        competency: { id: 'ownership', title: 'Ownership' },
        lesson: { title: 'Lesson y', href: '/two/y/' },
      },
      { id: 'gone', title: 'gone', competency: null, lesson: null },
    ]);
  });

  it('lead to the lesson that is most about them, and before all to one of its own course', () => {
    const others = course('one', [lesson('aside', ['b', 'a']), lesson('main', ['a'])]);
    const own = course('two', [lesson('own', ['b', 'a']), call]);
    const lessonFor = (rolePlay?: string) =>
      ruleLinks(['a'], {
        catalogue,
        courses: [others, own],
        hrefOf,
        ...(rolePlay === undefined ? {} : { rolePlay }),
      })[0]!.lesson?.href;
    expect(lessonFor('call')).toBe('/two/own/');
    expect(lessonFor('another')).toBe('/one/main/');
    expect(lessonFor()).toBe('/one/main/');
  });

  it('are played in every course that uses the role-play, as that course says', () => {
    expect(placesOf('call', courses).map((place) => [place.course.id, place.mode])).toEqual([['one', 'realistic']]);
    expect(placesOf('x', courses)).toEqual([]);
  });
});
