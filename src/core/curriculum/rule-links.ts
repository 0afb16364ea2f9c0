import type { Scenario } from '../scenario/model.ts';
import type { Catalogue } from './competency.ts';
import type { Course } from './course.ts';

/** A rule as a role-play's page names it: with its competency, and the lesson that teaches it. */
export interface RuleLink {
  readonly id: string;
  readonly title: string;
  readonly competency: { readonly id: string; readonly title: string } | null;
  readonly lesson: { readonly course: string; readonly id: string; readonly title: string } | null;
}

/** The rules that a role-play speaks of, in the order they come up. A lesson of the learner's own course comes first. */
export function ruleLinks(
  scenario: Scenario,
  catalogue: Catalogue,
  courses: readonly Course[],
  own: Course | null,
): readonly RuleLink[] {
  const ordered = own ? [own, ...courses.filter(({ id }) => id !== own.id)] : courses;
  return [...rulesIn(scenario)].map((id) => {
    const rule = catalogue.rules.get(id);
    const competency = catalogue.competencies.find((one) => one.id === rule?.competency);
    return {
      id,
      title: rule?.title ?? id,
      competency: competency ? { id: competency.id, title: competency.title } : null,
      lesson: lessonOn(id, ordered),
    };
  });
}

function rulesIn(scenario: Scenario): ReadonlySet<string> {
  const choices = scenario.scenes.flatMap(({ then }) => (then.kind === 'choices' ? then.choices : []));
  return new Set(
    choices.flatMap(({ effects, coaching }) => [
      ...effects.flatMap((effect) => (effect.kind === 'points' ? [effect.rule] : [])),
      ...coaching.flatMap(({ rules }) => rules),
    ]),
  );
}

function lessonOn(rule: string, courses: readonly Course[]) {
  for (const course of courses) {
    const step = course.steps.find((one) => one.kind === 'lesson' && one.rules.includes(rule));
    if (step) return { course: course.id, id: step.id, title: step.title };
  }
  return null;
}

/** The course that a role-play belongs to, and how it is played there; the first one where several use it. */
export function placeOf(scenario: string, courses: readonly Course[]) {
  for (const course of courses) {
    const step = course.steps.find((one) => one.kind === 'rolePlay' && one.id === scenario);
    if (step?.kind === 'rolePlay') return { course, mode: step.mode };
  }
  return null;
}
