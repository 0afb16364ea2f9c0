import type { Scenario } from '../../src/core/scenario/model.ts';
import { chanceFrom } from '../../src/core/time.ts';
import { type ChoiceSketch, type SceneSketch, scenario } from './scenario-builder.ts';

/** Size of a large role-play; `back` is the share of choices that lead to an earlier scene. */
export interface Size {
  readonly scenes: number;
  readonly meters: number;
  readonly facts: number;
  readonly hubs: number;
  readonly back: number;
  readonly seed: number;
}

const RULES = [
  'acknowledge-concerns',
  'own-the-problem',
  'ask-dont-assume',
  'no-limbo',
  'stay-patient',
  'keep-promises',
];
const CHOICES = 3;

/**
 * A large random role-play, harsher than a hand-written one, the same for the same seed. Meters and facts are tested by
 * later choices; a hub is a scene with three `once` questions that come back to it.
 */
export function largeScenario(size: Size): Scenario {
  const names = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
  return scenario({
    title: 'Generated',
    pass: 50,
    meters: Object.fromEntries(names('m', size.meters).map((name) => [name, '2 of 5'])),
    facts: names('f', size.facts),
    scenes: sketches(size),
  });
}

function sketches(size: Size): SceneSketch[] {
  const random = chanceFrom(size.seed);
  const below = (n: number) => Math.floor(random() * n);
  const ends = Math.max(3, Math.round(size.scenes * 0.05));
  return Array.from({ length: size.scenes }, (_, at): SceneSketch => {
    const scene = { title: `Scene ${at}`, lines: [`Line ${at} of the customer.`] };
    if (at >= size.scenes - ends) return { ...scene, end: random() < 0.5 ? 'success' : 'failure' };
    const choices = Array.from({ length: CHOICES }, (__, index) => choiceOf(size, { at, index, random, below }));
    return { ...scene, choices: isHub(size, at) ? [...choices, ...questions(size, at, below)] : choices };
  });
}

interface Draw {
  readonly at: number;
  readonly index: number;
  readonly random: () => number;
  readonly below: (n: number) => number;
}

/** The draws stand in the order of the original generator, so that one seed gives one role-play in both. */
function choiceOf(size: Size, { at, index, random, below }: Draw): ChoiceSketch {
  let to = Math.min(size.scenes - 1, at + 1 + below(8));
  if (random() < size.back && at > 2) to = Math.max(0, at - 1 - below(8));
  const points = [2, 1, 1, -1, -2][below(5)]!;
  const effects = [`${points < 0 ? points : `+${points}`} ${RULES[below(RULES.length)]}`];
  const conditions: string[] = [];
  if (index > 0 && size.facts > 0 && random() < 0.25) conditions.push(`needs f${below(size.facts)}`);
  if (index > 0 && size.meters > 0 && random() < 0.125) conditions.push(`needs m${below(size.meters)} ${1 + below(4)}`);
  if (size.facts > 0 && random() < 0.15) effects.push(`learn f${below(size.facts)}`);
  if (size.meters > 0 && random() < 0.4) effects.push(`m${below(size.meters)} ${random() < 0.5 ? '+1' : '-1'}`);
  return { say: `Reply ${at} ${index}.`, to: `scene-${to}`, when: conditions.join(', '), does: effects.join(', ') };
}

function isHub(size: Size, at: number): boolean {
  return size.hubs > 0 && at % Math.floor(size.scenes / size.hubs) === 3;
}

function questions(size: Size, at: number, below: (n: number) => number): ChoiceSketch[] {
  return [0, 1, 2].map((index) => {
    const learn = size.facts > 0 && index === 0 ? `, learn f${below(size.facts)}` : '';
    return { say: `Question ${at} ${index}?`, to: `scene-${at}`, when: 'once', does: `+1 ask-dont-assume${learn}` };
  });
}
