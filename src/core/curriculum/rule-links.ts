import type { Catalogue } from './competency.ts';
import type { Course, Mode, Step } from './course.ts';

/** A rule as a role-play's page names it: with its competency, and the lesson that teaches it. */
export interface RuleLink {
  readonly id: string;
  readonly title: string;
  readonly competency: { readonly id: string; readonly title: string } | null;
  readonly lesson: { readonly title: string; readonly href: string } | null;
}

interface RuleLinkSources {
  readonly catalogue: Catalogue;
  readonly courses: readonly Course[];
  readonly hrefOf: (course: Course, step: Step) => string;
}

/** Takes the ids of rules, gives them as links in the same order, each with the first lesson that teaches it. */
export function ruleLinks(
  rules: readonly string[],
  { catalogue, courses, hrefOf }: RuleLinkSources,
): readonly RuleLink[] {
  return rules.map((id) => {
    const rule = catalogue.rules.get(id);
    const competency = catalogue.competencies.find((one) => one.id === rule?.competency);
    return {
      id,
      title: rule?.title ?? id,
      competency: competency ? { id: competency.id, title: competency.title } : null,
      lesson: lessonOn(id, courses, hrefOf),
    };
  });
}

function lessonOn(rule: string, courses: readonly Course[], hrefOf: RuleLinkSources['hrefOf']): RuleLink['lesson'] {
  for (const course of courses) {
    const step = course.steps.find((one) => one.kind === 'lesson' && one.rules.includes(rule));
    if (step) return { title: step.title, href: hrefOf(course, step) };
  }
  return null;
}

/** A course that uses a role-play, and how it is played there. */
export interface RolePlayPlace {
  readonly course: Course;
  readonly mode: Mode;
}

/** Every course that a role-play belongs to, in order. */
export function placesOf(scenario: string, courses: readonly Course[]): readonly RolePlayPlace[] {
  return courses.flatMap((course) => {
    const step = course.steps.find((one) => one.kind === 'rolePlay' && one.id === scenario);
    return step?.kind === 'rolePlay' ? [{ course, mode: step.mode }] : [];
  });
}
