import { describe, expect, it } from 'vitest';
import { choiceOrder, sameOrderAs } from '../../../src/core/scenario/choice-order.ts';
import { choicesOf } from '../../../src/core/scenario/program.ts';
import { chanceFrom } from '../../../src/core/time.ts';
import { scenario } from '../../support/scenario-builder.ts';

const SEEDS = 4000;
const talk = (replies: number, shuffle = true) =>
  scenario({
    shuffle,
    scenes: [
      ...['First', 'Second'].map((title) => ({
        title,
        choices: Array.from({ length: replies }, (_, at) => ({ say: `${title} reply ${at}`, to: 'end' })),
      })),
      { title: 'End', end: 'success' as const },
    ],
  });
const orderOf = (one: ReturnType<typeof talk>, seed: number, scene = 0) =>
  choiceOrder(one, one.scenes[scene]!, seed).map(({ id }) => id);
/** As an attempt draws its seed: whole numbers of 32 bits. */
const seeds = Array.from(
  { length: SEEDS },
  (
    (chance) => () =>
      Math.floor(chance() * 2 ** 32)
  )(chanceFrom(5)),
);

describe('the order of replies', () => {
  it.each([2, 3, 4])(
    'gives each of %i replies each place about equally often, over attempts and over near seeds',
    (replies) => {
      const one = talk(replies);
      for (const drawn of [seeds, seeds.map((_, seed) => seed)]) {
        for (const reply of choicesOf(one.scenes[0]!)) {
          const places = Array.from({ length: replies }, () => 0);
          for (const seed of drawn) places[orderOf(one, seed).indexOf(reply.id)]! += 1;
          const fair = SEEDS / replies;
          // Five times the spread that a fair draw has by itself.
          const spread = 5 * Math.sqrt(fair * (1 - 1 / replies));
          for (const count of places) expect(Math.abs(count - fair)).toBeLessThan(spread);
        }
      }
    },
  );

  it('is the same for the same seed, whatever was asked before, and holds every reply once', () => {
    const one = talk(4);
    const first = seeds.map((seed) => orderOf(one, seed));
    const again = seeds.toReversed().map((seed) => orderOf(structuredClone(one), seed));
    expect(again.toReversed()).toEqual(first);
    const written = choicesOf(one.scenes[0]!).map(({ id }) => id);
    for (const order of first.slice(0, 100)) expect(order.toSorted()).toEqual(written.toSorted());
  });

  it('is drawn for each scene by itself: a place in one tells nothing of the next', () => {
    const one = talk(3);
    const written = one.scenes.map((scene) => choicesOf(scene).map(({ id }) => id));
    const same = seeds.filter((seed) => {
      const [here, next] = [0, 1].map((scene) => written[scene]!.indexOf(orderOf(one, seed, scene)[0]!));
      return here === next;
    });
    expect(Math.abs(same.length - SEEDS / 3)).toBeLessThan(5 * Math.sqrt((SEEDS / 3) * (2 / 3)));
  });

  it.each([1, 2, 4])('can be compared for %i replies under two seeds without being drawn whole', (replies) => {
    const one = talk(replies);
    const [scene] = one.scenes;
    const first = orderOf(one, seeds[0]!).join();
    const told = seeds.map(sameOrderAs(one, scene!, seeds[0]!));
    expect(told).toEqual(seeds.map((seed) => orderOf(one, seed).join() === first));
    expect(sameOrderAs(talk(replies, false), scene!, 1)(2)).toBe(true);
  });

  it('is as written where the trainer says so', () => {
    const one = talk(4, false);
    for (const seed of seeds.slice(0, 50))
      expect(orderOf(one, seed)).toEqual(choicesOf(one.scenes[0]!).map(({ id }) => id));
  });
});
