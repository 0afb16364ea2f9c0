import { grouped } from '../grouped.ts';
import type { CompiledScenario } from '../scenario/model.ts';
import { choicesOf } from '../scenario/program.ts';
import type { PlaySummary, StepSummary } from './play-summary.ts';

/** Below this many people nothing is shown of a group: a figure would be about somebody. */
export const LEAST_PEOPLE = 5;

/** A play and whose it is. */
export interface PersonPlay extends PlaySummary {
  readonly person: string;
}

/** How a group went through one scene of a role-play. */
export interface SceneFlow {
  readonly scene: string;
  readonly title: string;
  /** How often the scene was decided in, and how often somebody left there. */
  readonly visits: number;
  readonly left: number;
  readonly meanRegret: number | null;
  readonly choices: readonly ChoiceFlow[];
}

export interface ChoiceFlow {
  readonly choice: string;
  readonly text: string;
  readonly to: string;
  readonly taken: number;
  readonly meanRegret: number | null;
  /** Whether it is among the replies that lose nothing. */
  readonly isBest: boolean;
}

export interface Cohort {
  readonly scenario: string;
  readonly title: string;
  readonly people: number;
  readonly plays: number;
  readonly finished: number;
  readonly passed: number;
  readonly scenes: readonly SceneFlow[];
}

/** A group that is too small to be shown, or the group's way through the text. */
export type CohortReport =
  | { readonly kind: 'hidden'; readonly scenario: string; readonly title: string; readonly people: number }
  | ({ readonly kind: 'shown' } & Cohort);

/** The plays of one text -> the group's way through it. `plays` are all of the same text. */
export function cohortOf(plays: readonly PersonPlay[], { scenario }: CompiledScenario): CohortReport {
  const people = new Set(plays.map(({ person }) => person)).size;
  const head = { scenario: scenario.id, title: scenario.title, people };
  if (people < LEAST_PEOPLE) return { kind: 'hidden', ...head };
  const steps = grouped(
    plays.flatMap((play) => play.steps),
    ({ scene }) => scene,
  );
  const left = grouped(plays.filter(isLeft), ({ at }) => at);
  const scenes = scenario.scenes.flatMap((scene): SceneFlow[] => {
    const here = steps.get(scene.id) ?? [];
    const gone = left.get(scene.id)?.length ?? 0;
    if (here.length + gone === 0) return [];
    const taken = grouped(here, ({ choice }) => choice);
    const best = new Set(here.flatMap(({ better }) => better));
    const choices = choicesOf(scene).map(({ id, text, to }): ChoiceFlow => {
      const chosen = taken.get(id) ?? [];
      return { choice: id, text, to, taken: chosen.length, meanRegret: meanRegret(chosen), isBest: best.has(id) };
    });
    return [
      { scene: scene.id, title: scene.title, visits: here.length, left: gone, meanRegret: meanRegret(here), choices },
    ];
  });
  const finished = plays.filter((play) => play.ending !== null).length;
  return {
    kind: 'shown',
    ...head,
    plays: plays.length,
    finished,
    passed: plays.filter(({ passed }) => passed).length,
    scenes,
  };
}

function isLeft({ outcome }: PlaySummary): boolean {
  return outcome === 'gaveUp' || outcome === 'open';
}

/** Points lost on average, of the steps whose loss is known. */
function meanRegret(steps: readonly StepSummary[]): number | null {
  const known = steps.flatMap(({ regret }) => (regret === null ? [] : [regret]));
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}

/** A decision that costs people most, over all role-plays. */
export interface HardDecision {
  readonly scenario: string;
  readonly scenarioTitle: string;
  readonly scene: string;
  readonly title: string;
  readonly people: number;
  readonly decisions: number;
  readonly missed: number;
  readonly meanRegret: number;
  /** The reply that most often lost points, and one that loses nothing. */
  readonly usual: string;
  readonly better: string;
}

/** The decisions in which points were lost, the costliest first; groups below five people stay out. */
export function hardDecisions(
  plays: readonly PersonPlay[],
  texts: ReadonlyMap<string, CompiledScenario>,
): readonly HardDecision[] {
  const made = plays.flatMap((play) =>
    play.steps.filter(({ free, choice }) => free && choice).map((step) => ({ ...step, play })),
  );
  const found = [...grouped(made, ({ play, scene }) => `${play.scenarioHash}/${scene}`).values()].flatMap((steps) => {
    const [{ play, scene }] = steps as [(typeof steps)[number]];
    const compiled = texts.get(play.scenarioHash);
    const here = compiled?.scenario.scenes.find(({ id }) => id === scene);
    const people = new Set(steps.map((one) => one.play.person)).size;
    const wrong = steps.filter(({ regret }) => (regret ?? 0) > 0);
    const mean = meanRegret(steps);
    if (!compiled || !here || people < LEAST_PEOPLE || wrong.length === 0 || mean === null) return [];
    const textOf = (id: string | null | undefined) => choicesOf(here).find((one) => one.id === id)?.text ?? '';
    const usual = [...grouped(wrong, ({ choice }) => choice)].toSorted(([, a], [, b]) => b.length - a.length)[0]![0];
    const row: HardDecision = {
      scenario: play.scenario,
      scenarioTitle: compiled.scenario.title,
      scene,
      title: here.title,
      people,
      decisions: steps.length,
      missed: wrong.length,
      meanRegret: mean,
      usual: textOf(usual),
      better: textOf(wrong.flatMap(({ better }) => better)[0]),
    };
    return [row];
  });
  return found.toSorted((a, b) => b.meanRegret - a.meanRegret || b.missed - a.missed);
}
