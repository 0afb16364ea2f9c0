import type { Catalogue, Rule } from '../curriculum/competency.ts';
import type { Lesson } from '../curriculum/lesson-file.ts';
import type { Question } from '../curriculum/question.ts';
import type { Scenario } from './model.ts';
import { choicesOf } from './program.ts';

/** What a rule has to have: asked from two sides, and kept or broken in two situations, so that no single one decides. */
export const LEAST = { lessons: 1, questions: 2, kept: 2, broken: 2 } as const;
export type CoverageKind = keyof typeof LEAST;

/** Where a rule is taught, asked, and can be kept or broken. */
export interface RuleCoverage {
  readonly rule: Rule;
  readonly lessons: readonly Pick<Lesson, 'course' | 'id' | 'title'>[];
  /** The ids of its questions. */
  readonly questions: readonly string[];
  /** Scenes with a reply that keeps it, and with one that breaks it. */
  readonly kept: readonly ScenePlace[];
  readonly broken: readonly ScenePlace[];
  /** A lesson teaches it or a role-play scores it; of other rules nothing is asked yet. */
  readonly isTaught: boolean;
  readonly missing: readonly CoverageKind[];
}

export interface ScenePlace {
  readonly scenario: string;
  readonly scene: string;
}

export interface Covering {
  readonly catalogue: Catalogue;
  readonly lessons: readonly Pick<Lesson, 'course' | 'id' | 'title' | 'rules'>[];
  readonly bank: readonly Question[];
  readonly scenarios: readonly Scenario[];
}

/** Every rule of the catalogue, in its order, with what covers it and what is missing. */
export function ruleCoverage({ catalogue, lessons, bank, scenarios }: Covering): readonly RuleCoverage[] {
  const scored = scenarios.flatMap(pointsIn);
  return [...catalogue.rules.values()].map((rule): RuleCoverage => {
    const own = scored.filter((one) => one.rule === rule.id);
    const found = {
      lessons: lessons.filter(({ rules }) => rules.includes(rule.id)),
      questions: bank.filter((question) => question.rule === rule.id).map(({ id }) => id),
      kept: scenesOf(own.filter(({ points }) => points > 0)),
      broken: scenesOf(own.filter(({ points }) => points < 0)),
    };
    const isTaught = found.lessons.length > 0 || own.length > 0;
    const missing = isTaught ? needsOf(rule).filter((kind) => found[kind].length < LEAST[kind]) : [];
    return { rule, ...found, isTaught, missing };
  });
}

/** A rule to be known is not scored in role-plays: questions alone can ask about it. */
export function needsOf({ know }: Rule): readonly CoverageKind[] {
  return know ? ['lessons', 'questions'] : ['lessons', 'questions', 'kept', 'broken'];
}

interface Points extends ScenePlace {
  readonly rule: string;
  readonly points: number;
}

function pointsIn(scenario: Scenario): Points[] {
  return scenario.scenes.flatMap((scene) =>
    choicesOf(scene).flatMap(({ effects }) =>
      effects.flatMap((effect): Points[] =>
        effect.kind === 'points'
          ? [{ scenario: scenario.id, scene: scene.id, rule: effect.rule, points: effect.points }]
          : [],
      ),
    ),
  );
}

function scenesOf(points: readonly Points[]): readonly ScenePlace[] {
  const found = new Map(points.map(({ scenario, scene }) => [`${scenario}#${scene}`, { scenario, scene }]));
  return [...found.values()];
}
