import type { Block, Change, Choice, Condition, Line, Scenario, Scene } from './model.ts';

/** Name -> cell, as a program lays them out. `taken` goes by choice, `entered` by scene. */
export interface Names {
  readonly meters: ReadonlyMap<string, { readonly cell: number; readonly max: number }>;
  readonly facts: ReadonlyMap<string, number>;
  readonly taken: ReadonlyMap<string, number>;
  readonly entered: ReadonlyMap<string, number>;
}

/** The scenes and choices of a scenario, made ready; scenes in the order of the file. */
export interface Ready {
  readonly readyScenes: readonly ReadyScene[];
  readonly readyScene: ReadonlyMap<string, ReadyScene>;
  readonly readyChoice: ReadonlyMap<string, ReadyChoice>;
}

/** A condition on a cell. A fact is a cell from 0 to 1, so `needs FACT` is `at least 1`. */
export interface Test {
  readonly cell: number;
  readonly atLeast: number;
  readonly holds: boolean;
}

/** A change of a cell, clamped to 0..max. `learn FACT` is +1 on a cell from 0 to 1; `fact` names it, for the transcript. */
export interface Act {
  readonly cell: number;
  readonly by: number;
  readonly max: number;
  readonly fact: string | null;
}

/** A choice with its names made numbers. `taken` is its bit, or -1 where none is kept. */
export interface ReadyChoice {
  readonly choice: Choice;
  readonly once: boolean;
  readonly scene: ReadyScene;
  readonly to: ReadyScene;
  readonly taken: number;
  readonly points: number;
  readonly tests: readonly Test[];
  readonly acts: readonly Act[];
  readonly replies: readonly ReadyPart<Line>[];
  /** The replies that change something: all that a step without a listener needs. */
  readonly acting: readonly ReadyPart<Line>[];
}

/** A block or reply with its names made numbers. */
export interface ReadyPart<Part> {
  readonly part: Part;
  readonly tests: readonly Test[];
  readonly acts: readonly Act[];
}

/** A scene with its names made numbers. `entered` is its bit, or -1 where none is kept. */
export interface ReadyScene {
  readonly scene: Scene;
  readonly index: number;
  readonly entered: number;
  readonly blocks: readonly ReadyPart<Block>[];
  /** The blocks that change something. */
  readonly acting: readonly ReadyPart<Block>[];
  /** True where entering changes nothing and leads nowhere else: most scenes. */
  readonly still: boolean;
  readonly choices: readonly ReadyChoice[];
  readonly timed: ReadyScene | null;
  readonly routes: readonly { readonly tests: readonly Test[]; readonly to: ReadyScene }[];
}

type Open<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Puts numbers for names in every scene and choice. */
export function makeReady(scenario: Scenario, names: Names): Ready {
  const readyScenes = scenario.scenes.map((scene, index): Open<ReadyScene> => {
    const blocks = scene.blocks.map((block) => readyPart(names, block));
    const acting = blocks.filter(isActing);
    const entered = names.entered.get(scene.id) ?? -1;
    return {
      scene,
      index,
      entered,
      blocks,
      acting,
      still: entered < 0 && acting.length === 0 && scene.then.kind !== 'routes',
      choices: [],
      timed: null,
      routes: [],
    };
  });
  const readyScene = new Map(readyScenes.map((ready) => [ready.scene.id, ready]));
  const readyChoice = new Map<string, ReadyChoice>();
  // Second round: links can only be followed once every scene is there.
  for (const ready of readyScenes) {
    const { then } = ready.scene;
    if (then.kind === 'routes')
      ready.routes = then.routes.map((one) => ({ tests: testsOf(names, one.when), to: readyScene.get(one.to)! }));
    if (then.kind !== 'choices') continue;
    ready.choices = then.choices.map((choice) => readyOne(names, choice, ready, readyScene.get(choice.to)!));
    ready.timed = then.timed && readyScene.get(then.timed.to)!;
    for (const one of ready.choices) readyChoice.set(one.choice.id, one);
  }
  return { readyScenes, readyScene, readyChoice };
}

function readyOne(names: Names, choice: Choice, scene: ReadyScene, to: ReadyScene): ReadyChoice {
  let points = 0;
  const changes: Change[] = [];
  for (const effect of choice.effects) {
    if (effect.kind === 'points') points += effect.points;
    else changes.push(effect);
  }
  const replies = choice.replies.map((line) => readyPart(names, line));
  const taken = names.taken.get(choice.id) ?? -1;
  return {
    choice,
    once: choice.once,
    scene,
    to,
    taken,
    points,
    tests: testsOf(names, choice.when),
    acts: actsOf(names, changes),
    replies,
    acting: replies.filter(isActing),
  };
}

function readyPart<Part extends Block>(names: Names, part: Part): ReadyPart<Part> {
  return { part, tests: testsOf(names, part.when), acts: actsOf(names, part.changes) };
}

function isActing(ready: ReadyPart<Block>): boolean {
  return ready.acts.length > 0;
}

function actsOf(names: Names, changes: readonly Change[]): Act[] {
  return changes.map((change) => {
    if (change.kind === 'learn') return { cell: names.facts.get(change.fact)!, by: 1, max: 1, fact: change.fact };
    const meter = names.meters.get(change.meter)!;
    return { cell: meter.cell, by: change.by, max: meter.max, fact: null };
  });
}

/** Names -> cells for conditions. */
function testsOf(names: Names, when: readonly Condition[]): Test[] {
  return when.map((condition) =>
    condition.kind === 'fact'
      ? { cell: names.facts.get(condition.fact)!, atLeast: 1, holds: condition.holds }
      : { cell: names.meters.get(condition.meter)!.cell, atLeast: condition.atLeast, holds: condition.holds },
  );
}
