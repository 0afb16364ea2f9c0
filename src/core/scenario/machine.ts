import { assign, setup } from 'xstate';
import type { Scene } from './model.ts';
import { blank, enter, holds, mayTake, type Position, take } from './play.ts';
import type { Program } from './program.ts';

/** Scene ids become state keys with a prefix: `constructor` is a legal heading. */
export function stateKey(scene: string): string {
  return `s:${scene}`;
}

export interface MachineContext {
  readonly cells: readonly number[];
  /** Ids of the choices taken so far, in order. */
  readonly taken: readonly string[];
}
export type MachineEvent =
  | { readonly type: 'learner.choose'; readonly choice: string }
  | { readonly type: 'clock.timeOut' };

/**
 * Scenario -> XState machine: one state per scene, `learner.choose` events, routes as `always`, endings final. The guards
 * and actions only call `play.ts`, so the machine cannot mean anything else than replay and the explorer do.
 * `known` lists the facts known at the start.
 */
export function createScenarioMachine(program: Program, known: readonly string[] = []) {
  const sceneAt = (id: string): Scene => program.scenes.get(id)!;
  const machine = setup({
    types: { context: {} as MachineContext, events: {} as MachineEvent },
    guards: {
      mayTake: ({ context, event }, params: { choice: string }) =>
        event.type === 'learner.choose' &&
        event.choice === params.choice &&
        mayTake(program.readyChoice.get(params.choice)!, context.cells),
      routeFits: ({ context }, params: { scene: string; index: number }) =>
        holds(program.readyScene.get(params.scene)!.routes[params.index]!.tests, context.cells),
    },
    actions: {
      take: assign(({ context }, params: { choice: string; scene: string }) => {
        const position: Position = { scene: params.scene, cells: context.cells };
        return {
          cells: take(program, position, program.choices.get(params.choice)!),
          taken: [...context.taken, params.choice],
        };
      }),
      enter: assign(({ context }, params: { scene: string }) => ({
        cells: enter(program, context.cells, sceneAt(params.scene)),
      })),
    },
  });
  return machine.createMachine({
    id: 'rolePlay',
    initial: stateKey(program.scenario.scenes[0]!.id),
    context: { cells: blank(program, known).cells, taken: [] },
    states: Object.fromEntries(program.scenario.scenes.map((scene) => [stateKey(scene.id), stateOf(program, scene)])),
  });
}

/** One scene as a state. A link to the scene itself has no target, so that nothing is entered or said again. */
function stateOf(program: Program, scene: Scene) {
  const action = { type: 'enter' as const, params: { scene: scene.id } };
  // Most scenes are only words: entering them changes nothing, and an action is the dearest part of a step.
  const entry = isChangedByEntry(program, scene) ? [action] : [];
  if (scene.then.kind === 'end') return { type: 'final' as const, entry };
  if (scene.then.kind === 'routes') {
    const always = scene.then.routes.map((route, index) => ({
      guard: { type: 'routeFits' as const, params: { scene: scene.id, index } },
      target: stateKey(route.to),
    }));
    return { entry, always };
  }
  const choose = scene.then.choices.map((choice) => ({
    guard: { type: 'mayTake' as const, params: { choice: choice.id } },
    actions: { type: 'take' as const, params: { choice: choice.id, scene: scene.id } },
    ...target(choice.to, scene),
  }));
  const timed = scene.then.timed;
  return { entry, on: { 'learner.choose': choose, 'clock.timeOut': timed ? target(timed.to, scene) : {} } };
}

function isChangedByEntry(program: Program, scene: Scene): boolean {
  return program.entered.has(scene.id) || scene.blocks.some((block) => block.changes.length > 0);
}

function target(to: string, scene: Scene): { target?: string } {
  return to === scene.id ? {} : { target: stateKey(to) };
}
