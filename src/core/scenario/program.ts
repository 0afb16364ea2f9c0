import { findLoops, type Keeps } from './loops.ts';
import type { Block, Change, Choice, Condition, Line, Scenario, Scene } from './model.ts';

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

/**
 * A scenario made ready to run: names become numbers once, so that a step is a few array reads.
 * The cells of a position are: meters, facts, taken choices, entered scenes (those with a `once` block), in this order.
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
  /** The highest value of each cell; the lowest is 0. */
  readonly tops: readonly number[];
  readonly readyScenes: readonly ReadyScene[];
  readonly readyScene: ReadonlyMap<string, ReadyScene>;
  readonly readyChoice: ReadonlyMap<string, ReadyChoice>;
}

const prepared = new WeakMap<Scenario, Program>();

/** Takes a compiled scenario, gives its program; the same object for the same scenario. */
export function prepare(scenario: Scenario): Program {
  const known = prepared.get(scenario);
  if (known) return known;
  const loops = findLoops(scenario);
  // What can never be met again needs no bit, and a position is copied at every step.
  const program = layOut(scenario, { taken: loops.canMeetAgain, entered: loops.canEnterAgain });
  prepared.set(scenario, program);
  return program;
}

/** A program that keeps only the bits that `keeps` names, of those that mean anything. */
export function layOut(scenario: Scenario, keeps: Keeps): Program {
  const tops: number[] = [];
  const cell = (top: number): number => tops.push(top) - 1;
  const meters = new Map(scenario.meters.map((meter) => [meter.name, { cell: cell(meter.max), max: meter.max }]));
  const facts = new Map(scenario.facts.map((fact) => [fact.name, cell(1)]));
  const choices = new Map<string, Choice>();
  const sceneOfChoice = new Map<string, string>();
  const taken = new Map<string, number>();
  const entered = new Map<string, number>();
  for (const scene of scenario.scenes) {
    for (const choice of choicesOf(scene)) {
      choices.set(choice.id, choice);
      sceneOfChoice.set(choice.id, scene.id);
      if (isOnlyFirstTime(choice) && keeps.taken(choice, scene)) taken.set(choice.id, cell(1));
    }
  }
  for (const scene of scenario.scenes) {
    if (scene.blocks.some((block) => block.once) && keeps.entered(scene)) entered.set(scene.id, cell(1));
  }
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const names = { meters, facts, taken, entered };
  const program = { scenario, scenes, choices, sceneOfChoice, ...names, cellCount: tops.length, tops };
  return { ...program, ...makeReady(scenario, names) };
}

/** The choices of a scene; none for a scene that routes or ends. */
export function choicesOf(scene: Scene): readonly Choice[] {
  return scene.then.kind === 'choices' ? scene.then.choices : [];
}

/** True where taking the choice can change the total. */
export function scores(choice: Choice): boolean {
  return choice.effects.some((effect) => effect.kind === 'points' && effect.points !== 0);
}

/** Names -> cells for conditions. */
export function testsOf(names: Pick<Program, 'meters' | 'facts'>, when: readonly Condition[]): Test[] {
  return when.map((condition) =>
    condition.kind === 'fact'
      ? { cell: names.facts.get(condition.fact)!, atLeast: 1, holds: condition.holds }
      : { cell: names.meters.get(condition.meter)!.cell, atLeast: condition.atLeast, holds: condition.holds },
  );
}

/** Something about the choice is different the second time: it is gone, brings no points, or is answered otherwise. */
function isOnlyFirstTime(choice: Choice): boolean {
  return choice.once || scores(choice) || choice.replies.some((reply) => reply.once);
}

type Names = Pick<Program, 'meters' | 'facts' | 'taken' | 'entered'>;
type Open<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function makeReady(scenario: Scenario, names: Names): Pick<Program, 'readyScenes' | 'readyScene' | 'readyChoice'> {
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
