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
  /** The id of the role-play whose rules they are: the lessons of its own courses come first. */
  readonly rolePlay?: string;
  readonly hrefOf: (course: Course, step: Step) => string;
}

/** Takes the ids of rules, gives them as links in the same order, each with the lesson that is most about it. */
export function ruleLinks(rules: readonly string[], sources: RuleLinkSources): readonly RuleLink[] {
  const { catalogue } = sources;
  return rules.map((id) => {
    const rule = catalogue.rules.get(id);
    const competency = catalogue.competencies.find((one) => one.id === rule?.competency);
    return {
      id,
      title: rule?.title ?? id,
      competency: competency ? { id: competency.id, title: competency.title } : null,
      lesson: lessonOn(id, sources),
    };
  });
}

/** A lesson of the role-play's own course before others; then the one that names the rule first, since a lesson's first rule is its own. */
function lessonOn(rule: string, { courses, rolePlay, hrefOf }: RuleLinkSources): RuleLink['lesson'] {
  const own = new Set(rolePlay === undefined ? [] : placesOf(rolePlay, courses).map((place) => place.course));
  const lessons = courses.flatMap((course) =>
    course.steps.flatMap((step) => {
      const at = step.kind === 'lesson' ? step.rules.indexOf(rule) : -1;
      return at < 0 ? [] : [{ course, step, at, away: own.has(course) ? 0 : 1 }];
    }),
  );
  const first = lessons.toSorted((a, b) => a.away - b.away || a.at - b.at)[0];
  return first ? { title: first.step.title, href: hrefOf(first.course, first.step) } : null;
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
