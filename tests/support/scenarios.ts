import type { Scenario } from '../../src/core/scenario/model.ts';
import { type ChoiceSketch, type SceneSketch, scenario } from './scenario-builder.ts';
import { fc } from './seeded.ts';

/** How large and how wild the random role-plays are. */
export interface Shape {
  readonly scenes?: number;
  readonly remembers?: boolean;
  readonly timed?: boolean;
  /** Links back to earlier scenes, and choices that score without `once`. */
  readonly back?: boolean;
}

const RULES = ['be-kind', 'be-clear', 'be-quick', 'never-lie'];
const FACTS = ['f0', 'f1', 'f2'];

/** Small role-plays with everything in them: meters, facts, routes, hubs, `once`, replies and blocks that change things. */
export function smallScenario(shape: Shape = {}): fc.Arbitrary<Scenario> {
  const { scenes = 6, remembers = true, timed = true, back = true } = shape;
  const condition = fc.oneof(
    fc.constantFrom(...FACTS).map((fact) => `needs ${fact}`),
    fc.constantFrom(...FACTS).map((fact) => `unless ${fact}`),
    fc.integer({ min: 1, max: 3 }).map((n) => `needs trust ${n}`),
    fc.integer({ min: 1, max: 3 }).map((n) => `unless trust ${n}`),
  );
  const when = fc
    .record({
      conditions: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(condition, { maxLength: 2 })),
      once: fc.nat(3).map((n) => n === 0),
    })
    .map(({ conditions, once }) => [...conditions, ...(once ? ['once'] : [])].join(', '));
  const change = fc.oneof(
    fc.constantFrom(...FACTS).map((fact) => `learn ${fact}`),
    fc.constantFrom('trust +1', 'trust -1', 'trust +2', 'trust -2'),
  );
  const points = fc.tuple(fc.integer({ min: -2, max: 3 }), fc.constantFrom(...RULES));
  const does = fc
    .record({
      points: fc.array(points, { maxLength: 2 }),
      changes: fc.array(change, { maxLength: 2 }),
    })
    .map(({ points, changes }) =>
      [...points.map(([n, rule]) => `${n < 0 ? n : `+${n}`} ${rule}`), ...changes].join(', '),
    );
  const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
  const target = (at: number) => (back ? fc.nat(scenes - 1) : fc.integer({ min: at + 1, max: scenes - 1 }));
  const choice = (at: number) =>
    fc
      .record({
        to: target(at),
        self: fc.boolean(),
        when,
        does,
        reply: sometimes(change),
      })
      .map(
        ({ to, self, when: open, does: effects, reply }): ChoiceSketch => ({
          say: '',
          to: `scene-${self && open.includes('once') ? at : to}`,
          when: open,
          does: effects,
          ...(reply !== undefined && { reply: 'Hm.', replyDoes: reply }),
        }),
      );
  const blocks = fc.array(
    fc.record({ when, does: change }).map((one) => ({ text: 'Well.', ...one })),
    { maxLength: 1 },
  );
  const scene = (at: number): fc.Arbitrary<SceneSketch> => {
    const title = `Scene ${at}`;
    const end = fc.constantFrom('success', 'partial', 'failure').map((outcome) => ({ title, end: outcome }) as const);
    if (at === scenes - 1) return end;
    const timer = timed
      ? sometimes(target(at).map((to) => ({ seconds: 30, text: '...', to: `scene-${to}` })))
      : fc.constant(undefined);
    const choices = fc
      .record({ list: fc.array(choice(at), { minLength: 1, maxLength: 4 }), wayOut: fc.nat(9), blocks, timer })
      .map(({ list, wayOut, blocks: said, timer: clock }) => ({
        title,
        blocks: said,
        // Nine scenes in ten can be left at any time, or hardly any random role-play would get far.
        choices: list.map((one, index) => ({
          ...one,
          say: `Say ${at} ${index}`,
          ...(index === 0 && wayOut > 0 && { when: '', to: `scene-${at + 1}` }),
        })),
        ...(clock && { timed: clock }),
      }));
    // Routes only lead forward, so that they never go in a circle (which is refused before anything is searched).
    const forward = fc.integer({ min: at + 1, max: scenes - 1 }).map((to) => `scene-${to}`);
    const routes = fc
      .record({ first: condition, one: forward, other: forward, blocks })
      .map(({ first, one, other, blocks: said }) => ({
        title,
        blocks: said,
        routes: [{ when: first, to: one }, { to: other }],
      }));
    return fc.oneof(
      { weight: 12, arbitrary: choices },
      { weight: 3, arbitrary: routes },
      { weight: at === 0 ? 0 : 1, arbitrary: end },
    );
  };
  return fc
    .record({
      scenes: fc.tuple(...Array.from({ length: scenes }, (_, at) => scene(at))),
      remembers: remembers ? fc.subarray(FACTS, { maxLength: 2 }) : fc.constant([]),
      pass: fc.constantFrom(40, 60, 80),
    })
    .map((one) => scenario({ ...one, meters: { trust: '1 of 3' }, facts: FACTS, critical: ['never-lie'] }));
}
