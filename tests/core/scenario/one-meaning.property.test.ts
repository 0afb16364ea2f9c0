import { describe, expect, it, vi } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { debrief } from '../../../src/core/scenario/debrief.ts';
import type { StateGraph } from '../../../src/core/scenario/explore.ts';
import { foresee } from '../../../src/core/scenario/look-ahead.ts';
import { createScenarioMachine, type MachineEvent, stateKey } from '../../../src/core/scenario/machine.ts';
import type { Scenario } from '../../../src/core/scenario/model.ts';
import { NONE } from '../../../src/core/scenario/outlook.ts';
import { openChoices } from '../../../src/core/scenario/play.ts';
import { type Program, prepare } from '../../../src/core/scenario/program.ts';
import { prove } from '../../../src/core/scenario/proof/prove.ts';
import { advance, begin, type Move, type Play, replay } from '../../../src/core/scenario/replay.ts';
import { chanceFrom } from '../../../src/core/time.ts';
import { tryEverything } from '../../support/brute-force.ts';
import { smallScenario } from '../../support/scenarios.ts';
import { fc } from '../../support/seeded.ts';

// Hundreds of random role-plays on a machine that may be busy: only results are held here, never time.
vi.setConfig({ testTimeout: 120_000 });

const STEPS_A_PLAY = 25;

/** A play of random moves, to an ending, a stuck moment or its length. */
function randomPlay(program: Program, seed: number, timeouts: boolean): Play {
  const chance = chanceFrom(seed);
  const { remembers } = program.scenario;
  let play = begin(
    program,
    remembers.filter(() => chance() < 0.5),
  );
  for (let step = 0; step < STEPS_A_PLAY && !play.ending; step++) {
    const { then } = program.scenes.get(play.position.scene)!;
    const moves: Move[] = openChoices(program, play.position).map(({ id }) => ({ kind: 'choice', choice: id }));
    if (timeouts && then.kind === 'choices' && then.timed) moves.push({ kind: 'timeout' });
    const move = moves[Math.floor(chance() * moves.length)];
    if (!move) break;
    const next = advance(play, move);
    if (!next.ok) throw new Error(next.problem);
    play = next.value;
  }
  return play;
}

const eventOf = (move: Move): MachineEvent =>
  move.kind === 'timeout' ? { type: 'clock.timeOut' } : { type: 'learner.choose', choice: move.choice };

describe('one meaning', () => {
  it('is the same in machine, explorer and replay, over 10,000 random steps', () => {
    let steps = 0;
    fc.assert(
      fc.property(smallScenario(), fc.nat(), (scenario, seed) => {
        const program = prepare(scenario);
        const foresight = foresee(scenario)!;
        const { graph } = foresight.outlook;
        for (let run = 0; run < 10; run++) {
          const play = randomPlay(program, seed + run, true);
          const machine = createScenarioMachine(program, play.known);
          let [snapshot] = initialTransition(machine);
          let state = graph.starts.find((one) => String(one.known) === String(play.known))!.state;
          expect(snapshot.value).toBe(stateKey(begin(program, play.known).position.scene));
          for (const turn of play.turns) {
            [snapshot] = transition(machine, snapshot, eventOf(turn.move));
            expect([snapshot.value, snapshot.context.cells]).toEqual([stateKey(turn.after.scene), turn.after.cells]);
            state = followed(graph, state, turn.move);
            expect(graph.program.readyScenes[graph.sceneOf[state]!]!.scene.id).toBe(turn.after.scene);
            const ahead = foresight.at(turn.after);
            expect(ahead?.best ?? null).toBe(
              foresight.outlook.best[state] === NONE ? null : foresight.outlook.best[state],
            );
            steps++;
          }
          expect(snapshot.status === 'done').toBe(play.ending !== null);
        }
      }),
      { numRuns: 300 },
    );
    expect(steps).toBeGreaterThan(10_000);
  });

  it('refuses in the machine what replay refuses', () => {
    fc.assert(
      fc.property(smallScenario(), fc.nat(), fc.nat(), (scenario, seed, pick) => {
        const program = prepare(scenario);
        const play = randomPlay(program, seed, false);
        const ids = [...program.choices.keys()];
        const choice = ids[pick % ids.length]!;
        const machine = createScenarioMachine(program, play.known);
        let [before] = initialTransition(machine);
        for (const turn of play.turns) [before] = transition(machine, before, eventOf(turn.move));
        const [after] = transition(machine, before, { type: 'learner.choose', choice });
        expect(after.context.taken.length > before.context.taken.length).toBe(
          advance(play, { kind: 'choice', choice }).ok,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same state when the same moves are replayed', () => {
    fc.assert(
      fc.property(smallScenario(), fc.nat(), (scenario, seed) => {
        const play = randomPlay(prepare(scenario), seed, true);
        const copy = prepare(JSON.parse(JSON.stringify(scenario)) as Scenario);
        const again = replay(
          copy,
          play.known,
          play.turns.map((turn) => turn.move),
        );
        const { program: _, ...rest } = play;
        expect(again).toMatchObject({ ok: true, value: rest });
      }),
      { numRuns: 300 },
    );
  });

  it('reaches the same scenes as xstate/graph', () => {
    const shape = { scenes: 4, remembers: false };
    fc.assert(
      fc.property(smallScenario(shape), (scenario) => {
        // It keeps every bit, and takes long over what a few hundred states of ours tell.
        fc.pre(tryEverything(scenario, 500) !== null);
        const program = prepare(scenario);
        const events: MachineEvent[] = [...program.choices.keys()].map((choice) => ({
          type: 'learner.choose',
          choice,
        }));
        const paths = getShortestPaths(createScenarioMachine(program), {
          events: [...events, { type: 'clock.timeOut' }],
          // The choices taken so far are a record, not a part of where the conversation stands.
          serializeState: (state) =>
            JSON.stringify([state.value, (state as { context: { cells: unknown } }).context.cells]),
          limit: 100_000,
        });
        const theirs = new Set(paths.map((path) => String(path.state.value)));
        // It sees no scene that only routes.
        const ours = [...prove(scenario).ways.keys()].filter((id) => program.scenes.get(id)!.then.kind !== 'routes');
        expect(new Set(ours.map(stateKey))).toEqual(theirs);
      }),
      { numRuns: 100 },
    );
  });

  it('runs as an actor to the same ending', () => {
    fc.assert(
      fc.property(smallScenario(), fc.nat(), (scenario, seed) => {
        const play = randomPlay(prepare(scenario), seed, true);
        const actor = createActor(createScenarioMachine(play.program, play.known)).start();
        for (const turn of play.turns) actor.send(eventOf(turn.move));
        expect(actor.getSnapshot().value).toBe(stateKey(play.position.scene));
      }),
      { numRuns: 100 },
    );
  });
});

describe('regret', () => {
  it('is never negative for a reply, and sums to best − points on 1,000 finished plays', () => {
    let finished = 0;
    fc.assert(
      fc.property(smallScenario(), fc.nat(), (scenario, seed) => {
        const best = prove(scenario).bounds.best;
        for (let run = 0; run < 8; run++) {
          const play = randomPlay(prepare(scenario), seed + run, true);
          if (!play.ending || best === null) continue;
          const { decisions, stepZero } = debrief(play);
          const regrets = decisions.map((one) => one.regret);
          // A way that only a timeout opens may be worth having where no reply leads on: then nothing can be measured.
          if (regrets.includes(null) || (stepZero && stepZero.regret === null)) continue;
          for (const one of decisions) if (one.kind !== 'timeout') expect(one.regret).toBeGreaterThanOrEqual(0);
          for (const one of decisions) if (one.kind === 'forced') expect(one.regret).toBe(0);
          const points = play.turns.reduce((sum, turn) => sum + turn.points, 0);
          const lost = regrets.reduce<number>((sum, one) => sum + one!, stepZero?.regret ?? 0);
          expect(lost).toBe(best - points);
          finished++;
        }
      }),
      { numRuns: 400 },
    );
    expect(finished).toBeGreaterThan(1000);
  });
});

function followed(graph: StateGraph, state: number, move: Move): number {
  for (let edge = graph.first[state]!; edge < graph.first[state + 1]!; edge++) {
    const via = graph.via[edge]!;
    const choice = via < 0 ? null : graph.choices[via >> 1]!.choice.id;
    if (choice === (move.kind === 'timeout' ? null : move.choice)) return graph.target[edge]!;
  }
  return -1;
}
