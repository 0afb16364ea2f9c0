import type { Choice, Scenario, Scene } from './model.ts';

/**
 * A scenario made ready to run: names become numbers once, so that a step is a few array reads.
 * The cells of a position are: meters, facts, taken choices (those that are `once` or score), entered scenes (those with
 * a `once` block), in this order.
 */
export interface Program {
  readonly scenario: Scenario;
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly sceneOfChoice: ReadonlyMap<string, string>;
  readonly meters: ReadonlyMap<string, { readonly cell: number; readonly max: number }>;
  readonly facts: ReadonlyMap<string, number>;
  readonly taken: ReadonlyMap<string, number>;
  readonly entered: ReadonlyMap<string, number>;
  readonly cellCount: number;
}

const prepared = new WeakMap<Scenario, Program>();

/** Takes a compiled scenario, gives its program; the same object for the same scenario. */
export function prepare(scenario: Scenario): Program {
  const known = prepared.get(scenario);
  if (known) return known;
  const program = layOut(scenario);
  prepared.set(scenario, program);
  return program;
}

function layOut(scenario: Scenario): Program {
  let cell = 0;
  const meters = new Map(scenario.meters.map((meter) => [meter.name, { cell: cell++, max: meter.max }]));
  const facts = new Map(scenario.facts.map((fact) => [fact.name, cell++]));
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const choices = new Map<string, Choice>();
  const sceneOfChoice = new Map<string, string>();
  const taken = new Map<string, number>();
  const entered = new Map<string, number>();
  for (const scene of scenario.scenes) {
    for (const choice of choicesOf(scene)) {
      choices.set(choice.id, choice);
      sceneOfChoice.set(choice.id, scene.id);
      if (choice.once || scores(choice)) taken.set(choice.id, cell++);
    }
  }
  for (const scene of scenario.scenes) {
    if (scene.blocks.some((block) => block.once)) entered.set(scene.id, cell++);
  }
  return { scenario, scenes, choices, sceneOfChoice, meters, facts, taken, entered, cellCount: cell };
}

/** The choices of a scene; none for a scene that routes or ends. */
export function choicesOf(scene: Scene): readonly Choice[] {
  return scene.then.kind === 'choices' ? scene.then.choices : [];
}

/** True where taking the choice can change the total. */
export function scores(choice: Choice): boolean {
  return choice.effects.some((effect) => effect.kind === 'points' && effect.points !== 0);
}
