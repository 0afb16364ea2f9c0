import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';
import { createActor, createMachine } from 'xstate';
import { explore } from '../../src/core/scenario/explore.ts';
import { findLoops, keepsForScore } from '../../src/core/scenario/loops.ts';
import { createScenarioMachine } from '../../src/core/scenario/machine.ts';
import type { Scenario } from '../../src/core/scenario/model.ts';
import { choose, openChoices, type Position, start } from '../../src/core/scenario/play.ts';
import { choicesOf, layOut, prepare } from '../../src/core/scenario/program.ts';
import { advance, begin } from '../../src/core/scenario/replay.ts';
import { chanceFrom } from '../../src/core/time.ts';
import { largeScenario } from '../support/large-scenario.ts';
import { inkOf } from './ink-story.ts';
import { plainReducer } from './plain-reducer.ts';
import { median, type Row, row } from './row.ts';

const ROUNDS = 9;
const PLAYS = 200;

/** One random conversation: each choice by its id, its place in the scene, and its place among the open ones. */
interface Walk {
  readonly steps: readonly { readonly id: string; readonly place: number; readonly openPlace: number }[];
}

/** One choice in a role-play of 200 scenes and its loading, beside inkjs, XState's bare actor and a plain reducer. */
export async function rows(): Promise<Row[]> {
  const scenario = largeScenario({ scenes: 200, meters: 1, facts: 4, hubs: 8, back: 0, seed: 1 });
  const walks = Array.from({ length: PLAYS }, (_, seed) => walkOf(scenario, seed));
  const steps = walks.reduce((sum, walk) => sum + walk.steps.length, 0);
  const json = JSON.stringify(scenario);
  const inkJson = new Compiler(inkOf(scenario)).Compile().ToJson()!;
  const runs = {
    actor: () => actorRun(scenario, walks),
    replay: () => replayRun(scenario, walks),
    pure: () => pureRun(scenario, walks),
    bare: () => bareRun(scenario, walks),
    ink: () => inkRun(inkJson, walks),
    plain: () => plainRun(scenario, walks),
    prover: () => proverRun(scenario),
    load: () => many(20, () => createActor(createScenarioMachine(prepare(JSON.parse(json) as Scenario))).start()),
    inkLoad: () => many(20, () => new Story(inkJson).ContinueMaximally()),
  };
  const took = measure(runs);
  const perStep = (name: 'actor' | 'replay' | 'pure' | 'bare' | 'ink' | 'plain') => (took[name] * 1000) / steps;
  const ink = { name: 'inkjs', value: perStep('ink') };
  const plain = { name: 'plain reducer', value: perStep('plain') };
  return [
    row('one choice, machine', 'µs', perStep('actor'), ink, '≤ 0.25 × inkjs'),
    row('one choice, machine', 'µs', perStep('actor'), { name: 'bare XState actor', value: perStep('bare') }, 'beside'),
    row('one choice, with transcript', 'µs', perStep('replay'), ink, '≤ 0.25 × inkjs'),
    row('one choice, pure', 'µs', perStep('pure'), plain, 'beside'),
    row("the prover's step", 'µs', took.prover * 1000, plain, '≤ 10 × plain reducer'),
    row('load 200 scenes', 'ms', took.load, { name: 'inkjs', value: took.inkLoad }, '≤ 0.33 × inkjs'),
  ];
}

/** Runs everything once to warm up, then round by round, so that a busy moment of the machine falls on all of them. */
function measure<Name extends string>(runs: Readonly<Record<Name, () => number>>): Record<Name, number> {
  const names = Object.keys(runs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) runs[name]();
  for (let round = 0; round < ROUNDS; round++) for (const name of names) times[name].push(runs[name]());
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** The time of one of many: the thread's clock is coarse. */
function many(count: number, work: () => unknown): number {
  return (
    timed(() => {
      for (let at = 0; at < count; at++) work();
    }) / count
  );
}

/** Processor time of this thread in ms: on a busy machine the clock on the wall measures the others. */
function timed(work: () => void): number {
  const from = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000;
}

function walkOf(scenario: Scenario, seed: number): Walk {
  const program = prepare(scenario);
  const chance = chanceFrom(seed);
  let position = start(program, []);
  const steps: Walk['steps'][number][] = [];
  for (;;) {
    const open = openChoices(program, position);
    if (open.length === 0) return { steps };
    const openPlace = Math.floor(chance() * open.length);
    const choice = open[openPlace]!;
    const place = choicesOf(program.scenes.get(position.scene)!).indexOf(choice);
    steps.push({ id: choice.id, place, openPlace });
    position = choose(program, position, choice);
  }
}

function actorRun(scenario: Scenario, walks: readonly Walk[]): number {
  const machine = createScenarioMachine(prepare(scenario));
  const actors = walks.map(() => createActor(machine).start());
  return timed(() => {
    for (const [at, walk] of walks.entries())
      for (const { id } of walk.steps) actors[at]!.send({ type: 'learner.choose', choice: id });
    if (actors.some((actor) => actor.getSnapshot().status !== 'done')) throw new Error('the machine went elsewhere');
  });
}

/** The same scenes and links as a machine without guards, points or facts. */
function bareRun(scenario: Scenario, walks: readonly Walk[]): number {
  const states = scenario.scenes.map((scene) => {
    const on = choicesOf(scene).map((choice, at) => [`c${at}`, choice.to === scene.id ? {} : choice.to]);
    return [scene.id, scene.then.kind === 'end' ? { type: 'final' as const } : { on: Object.fromEntries(on) }];
  });
  const machine = createMachine({ initial: scenario.scenes[0]!.id, states: Object.fromEntries(states) });
  const actors = walks.map(() => createActor(machine).start());
  return timed(() => {
    for (const [at, walk] of walks.entries())
      for (const { place } of walk.steps) actors[at]!.send({ type: `c${place}` });
  });
}

function replayRun(scenario: Scenario, walks: readonly Walk[]): number {
  const program = prepare(scenario);
  return timed(() => {
    for (const walk of walks) {
      let play = begin(program);
      for (const { id } of walk.steps) {
        const next = advance(play, { kind: 'choice', choice: id });
        if (!next.ok) throw new Error(next.problem);
        play = next.value;
      }
    }
  });
}

function pureRun(scenario: Scenario, walks: readonly Walk[]): number {
  const program = prepare(scenario);
  return (
    timed(() => {
      for (let again = 0; again < 5; again++)
        for (const walk of walks) {
          let position: Position = start(program, []);
          for (const { id } of walk.steps) position = choose(program, position, program.choices.get(id)!);
        }
    }) / 5
  );
}

function plainRun(scenario: Scenario, walks: readonly Walk[]): number {
  const reduce = plainReducer(scenario);
  let total = 0;
  const took = timed(() => {
    for (let again = 0; again < 40; again++)
      for (const walk of walks) {
        let state = { scene: 0, points: 0, meter: 2, facts: 0 };
        for (const { place } of walk.steps) state = reduce(state, place);
        total += state.points;
      }
  });
  // Used, so that the work cannot be left out.
  return Number.isFinite(total) ? took / 40 : 0;
}

/** One edge of the search: step, packing, look-up and all, in milliseconds. */
function proverRun(scenario: Scenario): number {
  const program = layOut(scenario, keepsForScore(findLoops(scenario)));
  let edges = 0;
  const took = timed(() => {
    for (let again = 0; again < 5; again++) edges += explore(program, 1_000_000).target.length;
  });
  return took / edges;
}

function inkRun(json: string, walks: readonly Walk[]): number {
  const stories = walks.map(() => new Story(json));
  for (const story of stories) story.ContinueMaximally();
  const took = timed(() => {
    for (const [at, walk] of walks.entries()) {
      for (const { openPlace } of walk.steps) {
        stories[at]!.ChooseChoiceIndex(openPlace);
        stories[at]!.ContinueMaximally();
      }
    }
  });
  if (stories.some((story) => story.canContinue || story.currentChoices.length > 0))
    throw new Error('ink went elsewhere');
  return took;
}
