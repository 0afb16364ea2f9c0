import type { Scenario } from '../../../core/scenario/model.ts';
import { isOpen } from '../../../core/scenario/play.ts';
import { choicesOf, type Program, prepare } from '../../../core/scenario/program.ts';
import { advance, begin, type Play } from '../../../core/scenario/replay.ts';
import { metersOf, partnerOf } from './session.ts';

/** More remembered facts than this have too many starts to look at: 2 to this power. */
const MOST_REMEMBERED = 6;

/** A reply whose answer can stand in the page. */
export interface EarlyReply {
  readonly reply: string;
  /** Whatever the record remembers, the same is said and the same stands on the screen; else only without a record. */
  readonly always: boolean;
}

/** The replies of the first scene that the page itself can answer. One that ends the conversation is left to the player. */
export function earlyReplies(scenario: Scenario): readonly EarlyReply[] {
  const program = prepare(scenario);
  const { remembers } = scenario;
  const starts = remembers.length > MOST_REMEMBERED ? null : subsets(remembers);
  return choicesOf(scenario.scenes[0]!).flatMap(({ id: reply }) => {
    const shown = shownAfter(program, remembers, reply);
    if (shown === null) return [];
    const always = starts?.every((known) => shownAfter(program, known, reply) === shown) ?? false;
    return [{ reply, always }];
  });
}

/** All that is on the screen before and after a reply, but for the client file, as one text; null where it cannot be said. */
function shownAfter(program: Program, known: readonly string[], reply: string): string | null {
  const before = begin(program, known);
  const after = advance(before, { kind: 'choice', choice: reply });
  return after.ok && !after.value.ending ? JSON.stringify([before, after.value].map(screenOf)) : null;
}

function screenOf(play: Play) {
  const { program, position, items } = play;
  const replies = choicesOf(program.scenes.get(position.scene)!).map((choice) =>
    isOpen(program, position.cells, choice),
  );
  return { scene: position.scene, items, replies, partner: partnerOf(play), meters: metersOf(play) };
}

function subsets(facts: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** facts.length }, (_, bits) => facts.filter((_fact, at) => (bits >> at) & 1));
}
