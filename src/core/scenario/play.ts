import type { Choice, Line, Mood, Note, Outcome, Scene, Timed } from './model.ts';
import { choicesOf, type Program } from './program.ts';
import type { Act, ReadyChoice, ReadyScene, Test } from './ready.ts';

/**
 * What a role-play means. `isOpen`, `take`, `enter` and `route` stand here once; the machine's guards and actions, the
 * explorer and replay call them, and nothing else decides. Those with `In` in their name work on the cells in place.
 *
 * A step: (1) a choice's points count the first time it is taken; (2) its other effects happen each time, in written
 * order, each clamped to the meter's range at once; (3) the reply; (4) a link to another scene enters it: blocks from top
 * to bottom, each condition tested in its turn, then its effects; a link to the same scene returns to its choices;
 * (5) routes: the first that fits, its target entered as in 4.
 */
export interface Position {
  readonly scene: string;
  readonly cells: readonly number[];
}

/** What is said or shown while a step happens, for the transcript. The explorer listens to nothing. */
export type Said =
  | { readonly kind: 'you'; readonly scene: string; readonly choice: string; readonly text: string }
  | { readonly kind: 'timeout'; readonly scene: string; readonly text: string }
  | {
      readonly kind: 'line';
      readonly scene: string;
      readonly person: string;
      readonly mood: Mood | null;
      readonly line: Line;
    }
  | { readonly kind: 'note'; readonly scene: string; readonly note: Note }
  | { readonly kind: 'learned'; readonly scene: string; readonly fact: string }
  | { readonly kind: 'end'; readonly scene: string; readonly outcome: Outcome };
export type Hear = (said: Said) => void;

/** True where every test holds (several mean AND). */
export function holds(tests: readonly Test[], cells: readonly number[]): boolean {
  for (let i = 0; i < tests.length; i++) {
    const test = tests[i]!;
    if (cells[test.cell]! >= test.atLeast !== test.holds) return false;
  }
  return true;
}

/** True where the learner may take the choice now: its conditions hold, and a `once` choice was not taken before. */
export function mayTake(ready: ReadyChoice, cells: readonly number[]): boolean {
  if (ready.once && ready.taken >= 0 && cells[ready.taken] === 1) return false;
  return holds(ready.tests, cells);
}

/** The points that taking the choice now would bring: all of its points the first time, none after. */
export function worthNow(ready: ReadyChoice, cells: readonly number[]): number {
  return ready.taken >= 0 && cells[ready.taken] === 1 ? 0 : ready.points;
}

/** Parts 1 to 3 of a step: points are marked as counted, effects happen, the reply is said. */
export function takeIn(ready: ReadyChoice, cells: number[], hear?: Hear): void {
  const scene = ready.scene.scene;
  if (hear) hear({ kind: 'you', scene: scene.id, choice: ready.choice.id, text: ready.choice.text });
  const again = ready.taken >= 0 && cells[ready.taken] === 1;
  if (ready.taken >= 0) cells[ready.taken] = 1;
  act(ready.acts, cells, scene, hear);
  // Without a listener only those count that change something; most only speak.
  const replies = hear ? ready.replies : ready.acting;
  for (let i = 0; i < replies.length; i++) {
    const { part: line, tests, acts } = replies[i]!;
    if ((line.once && again) || !holds(tests, cells)) continue;
    if (hear) hear({ kind: 'line', scene: scene.id, person: scene.person, mood: line.mood, line });
    act(acts, cells, scene, hear);
  }
}

/** Part 4 of a step: enters a scene. */
export function enterIn(ready: ReadyScene, cells: number[], hear?: Hear): void {
  const { scene } = ready;
  const again = ready.entered >= 0 && cells[ready.entered] === 1;
  if (ready.entered >= 0) cells[ready.entered] = 1;
  const blocks = hear ? ready.blocks : ready.acting;
  for (let i = 0; i < blocks.length; i++) {
    const { part: block, tests, acts } = blocks[i]!;
    if ((block.once && again) || !holds(tests, cells)) continue;
    if (hear) {
      // A block of nothing but tags works in silence.
      if (block.kind === 'note' && !isSilent(block)) hear({ kind: 'note', scene: scene.id, note: block });
      if (block.kind === 'line')
        hear({ kind: 'line', scene: scene.id, person: scene.person, mood: block.mood, line: block });
    }
    act(acts, cells, scene, hear);
  }
  if (hear && scene.then.kind === 'end') hear({ kind: 'end', scene: scene.id, outcome: scene.then.outcome });
}

/** Part 5 of a step: which numbered line fits first, or -1 where the scene does not route or nothing fits. */
export function routeIn(ready: ReadyScene, cells: readonly number[]): number {
  for (let i = 0; i < ready.routes.length; i++) if (holds(ready.routes[i]!.tests, cells)) return i;
  return -1;
}

/** Parts 4 and 5 together: enters a scene and follows its routes. Gives the scene where the conversation waits. */
export function arriveIn(target: ReadyScene, cells: number[], hear?: Hear): ReadyScene {
  let scene = target;
  enterIn(scene, cells, hear);
  // A circle of route scenes never gets here: the check E407 refuses it.
  for (let next = routeIn(scene, cells); next >= 0; next = routeIn(scene, cells)) {
    scene = scene.routes[next]!.to;
    enterIn(scene, cells, hear);
  }
  return scene;
}

/** One whole step. The choice must be open: callers ask `mayTake` first. Gives the scene where the conversation waits. */
export function chooseIn(ready: ReadyChoice, cells: number[], hear?: Hear): ReadyScene {
  takeIn(ready, cells, hear);
  return ready.to === ready.scene ? ready.scene : arriveIn(ready.to, cells, hear);
}

function isSilent({ body }: Note): boolean {
  return body.kind === 'text' && body.text.length === 0;
}

function act(acts: readonly Act[], cells: number[], scene: Scene, hear?: Hear): void {
  for (let i = 0; i < acts.length; i++) {
    const { cell, by, max, fact } = acts[i]!;
    const before = cells[cell]!;
    const after = before + by;
    cells[cell] = Math.min(Math.max(after, 0), max);
    if (hear && fact !== null && before === 0) hear({ kind: 'learned', scene: scene.id, fact });
  }
}

/** The position before anything is said: meters at their start, only the remembered facts known. */
export function blank(program: Program, known: readonly string[]): Position {
  const cells = new Array<number>(program.cellCount).fill(0);
  program.scenario.meters.forEach((meter, index) => {
    cells[index] = meter.start;
  });
  for (const fact of known) {
    const cell = program.facts.get(fact);
    if (cell !== undefined) cells[cell] = 1;
  }
  return { scene: program.scenario.scenes[0]!.id, cells };
}

/** `mayTake` for a choice by its id. */
export function isOpen(program: Program, cells: readonly number[], choice: Choice): boolean {
  return mayTake(program.readyChoice.get(choice.id)!, cells);
}

/** `worthNow` for a choice by its id. */
export function pointsOf(program: Program, cells: readonly number[], choice: Choice): number {
  return worthNow(program.readyChoice.get(choice.id)!, cells);
}

/** Parts 1 to 3 of a step. Gives the new cells. */
export function take(program: Program, position: Position, choice: Choice, hear?: Hear): readonly number[] {
  const cells = position.cells.slice();
  takeIn(program.readyChoice.get(choice.id)!, cells, hear);
  return cells;
}

/** Part 4 of a step. Gives the new cells. */
export function enter(program: Program, before: readonly number[], scene: Scene, hear?: Hear): readonly number[] {
  const cells = before.slice();
  enterIn(program.readyScene.get(scene.id)!, cells, hear);
  return cells;
}

/** Where the conversation begins, with the facts known at the start. */
export function start(program: Program, known: readonly string[], hear?: Hear): Position {
  const cells = blank(program, known).cells.slice();
  return { scene: arriveIn(program.readyScenes[0]!, cells, hear).scene.id, cells };
}

/** One whole step. The choice must be open: callers ask `isOpen` first (the machine's guard, replay's refusal). */
export function choose(program: Program, position: Position, choice: Choice, hear?: Hear): Position {
  const cells = position.cells.slice();
  return { scene: chooseIn(program.readyChoice.get(choice.id)!, cells, hear).scene.id, cells };
}

/** What happens when a timed scene's time is up: no effect of its own, then its link. */
export function timeOut(program: Program, position: Position, timed: Timed, hear?: Hear): Position {
  hear?.({ kind: 'timeout', scene: position.scene, text: timed.text });
  if (timed.to === position.scene) return position;
  const cells = position.cells.slice();
  return { scene: arriveIn(program.readyScene.get(timed.to)!, cells, hear).scene.id, cells };
}

/** The choices that can be taken at a position, in the order of the file. */
export function openChoices(program: Program, position: Position): readonly Choice[] {
  return choicesOf(program.scenes.get(position.scene)!).filter((choice) => isOpen(program, position.cells, choice));
}

/** Where a meter stands. */
export function meterValue(program: Program, cells: readonly number[], meter: string): number {
  return cells[program.meters.get(meter)!.cell]!;
}

/** The facts known at a position, in the order of the front matter. */
export function knownFacts(program: Program, cells: readonly number[]): readonly string[] {
  return program.scenario.facts.filter((fact) => cells[program.facts.get(fact.name)!] === 1).map((fact) => fact.name);
}
