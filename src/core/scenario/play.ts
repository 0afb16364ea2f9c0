import type { Change, Choice, Condition, Line, Mood, Note, Outcome, Scene, Timed } from './model.ts';
import { choicesOf, type Program } from './program.ts';

/**
 * What a role-play means. `isOpen`, `take`, `enter` and `route` stand here once; the machine's guards and actions, the
 * explorer and replay call them, and nothing else decides.
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

type Cells = number[];

/** The position before anything is said: meters at their start, only the remembered facts known. */
export function blank(program: Program, known: readonly string[]): Position {
  const cells: Cells = new Array<number>(program.cellCount).fill(0);
  program.scenario.meters.forEach((meter, index) => {
    cells[index] = meter.start;
  });
  for (const fact of known) {
    const cell = program.facts.get(fact);
    if (cell !== undefined) cells[cell] = 1;
  }
  return { scene: program.scenario.scenes[0]!.id, cells };
}

/** True where every condition holds (several mean AND). */
export function fits(program: Program, cells: readonly number[], when: readonly Condition[]): boolean {
  for (const condition of when) {
    const value =
      condition.kind === 'fact'
        ? cells[program.facts.get(condition.fact)!] === 1
        : cells[program.meters.get(condition.meter)!.cell]! >= condition.atLeast;
    if (value !== condition.holds) return false;
  }
  return true;
}

/** True where the learner may take the choice now: its conditions hold, and a `once` choice was not taken before. */
export function isOpen(program: Program, cells: readonly number[], choice: Choice): boolean {
  if (choice.once && cells[program.taken.get(choice.id)!] === 1) return false;
  return fits(program, cells, choice.when);
}

/** The points that taking the choice now would bring: all of its points the first time, none after. */
export function pointsOf(program: Program, cells: readonly number[], choice: Choice): number {
  const cell = program.taken.get(choice.id);
  if (cell === undefined || cells[cell] === 1) return 0;
  let sum = 0;
  for (const effect of choice.effects) if (effect.kind === 'points') sum += effect.points;
  return sum;
}

/** Parts 1 to 3 of a step: points are marked as counted, effects happen, the reply is said. Gives the new cells. */
export function take(program: Program, position: Position, choice: Choice, hear?: Hear): readonly number[] {
  const cells = position.cells.slice();
  hear?.({ kind: 'you', scene: position.scene, choice: choice.id, text: choice.text });
  const cell = program.taken.get(choice.id);
  if (cell !== undefined) cells[cell] = 1;
  for (const effect of choice.effects)
    if (effect.kind !== 'points') change(program, cells, effect, position.scene, hear);
  const person = hear ? program.scenes.get(position.scene)!.person : '';
  for (const line of choice.replies) {
    if (!fits(program, cells, line.when)) continue;
    hear?.({ kind: 'line', scene: position.scene, person, mood: line.mood, line });
    for (const effect of line.changes) change(program, cells, effect, position.scene, hear);
  }
  return cells;
}

/** Part 4 of a step: enters a scene. Gives the new cells. */
export function enter(program: Program, before: readonly number[], scene: Scene, hear?: Hear): readonly number[] {
  const enteredCell = program.entered.get(scene.id);
  const again = enteredCell !== undefined && before[enteredCell] === 1;
  let cells: Cells | undefined;
  if (enteredCell !== undefined && !again) {
    cells = before.slice();
    cells[enteredCell] = 1;
  }
  for (const block of scene.blocks) {
    if ((block.once && again) || !fits(program, cells ?? before, block.when)) continue;
    if (hear) {
      if (block.kind === 'line')
        hear({ kind: 'line', scene: scene.id, person: scene.person, mood: block.mood, line: block });
      else hear({ kind: 'note', scene: scene.id, note: block });
    }
    for (const effect of block.changes) {
      cells ??= before.slice();
      change(program, cells, effect, scene.id, hear);
    }
  }
  if (hear && scene.then.kind === 'end') hear({ kind: 'end', scene: scene.id, outcome: scene.then.outcome });
  return cells ?? before;
}

/** Part 5 of a step: the scene that a route scene sends to now, or null where the scene does not route or nothing fits. */
export function route(program: Program, cells: readonly number[], scene: Scene): Scene | null {
  if (scene.then.kind !== 'routes') return null;
  const found = scene.then.routes.find((one) => fits(program, cells, one.when));
  return found ? program.scenes.get(found.to)! : null;
}

/** Where the conversation begins, with the facts known at the start. */
export function start(program: Program, known: readonly string[], hear?: Hear): Position {
  const first = blank(program, known);
  return arrive(program, first.cells, program.scenes.get(first.scene)!, hear);
}

/** One whole step. The choice must be open: callers ask `isOpen` first (the machine's guard, replay's refusal). */
export function choose(program: Program, position: Position, choice: Choice, hear?: Hear): Position {
  const cells = take(program, position, choice, hear);
  if (choice.to === position.scene) return { scene: position.scene, cells };
  return arrive(program, cells, program.scenes.get(choice.to)!, hear);
}

/** What happens when a timed scene's time is up: no effect of its own, then its link. */
export function timeOut(program: Program, position: Position, timed: Timed, hear?: Hear): Position {
  hear?.({ kind: 'timeout', scene: position.scene, text: timed.text });
  if (timed.to === position.scene) return position;
  return arrive(program, position.cells, program.scenes.get(timed.to)!, hear);
}

function arrive(program: Program, before: readonly number[], target: Scene, hear?: Hear): Position {
  let scene = target;
  let cells = enter(program, before, scene, hear);
  // A circle of route scenes never gets here: the check E407 refuses it.
  for (let next = route(program, cells, scene); next; next = route(program, cells, scene)) {
    scene = next;
    cells = enter(program, cells, scene, hear);
  }
  return { scene: scene.id, cells };
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

function change(program: Program, cells: Cells, effect: Change, scene: string, hear?: Hear): void {
  if (effect.kind === 'learn') {
    const cell = program.facts.get(effect.fact)!;
    if (hear && cells[cell] === 0) hear({ kind: 'learned', scene, fact: effect.fact });
    cells[cell] = 1;
    return;
  }
  const meter = program.meters.get(effect.meter)!;
  cells[meter.cell] = Math.min(meter.max, Math.max(0, cells[meter.cell]! + effect.by));
}
