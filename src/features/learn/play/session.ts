import type { Course, Mode } from '../../../core/curriculum/course.ts';
import { choiceOrder, sameOrderAs } from '../../../core/scenario/choice-order.ts';
import type { Choice, CompiledScenario, Mood, Person } from '../../../core/scenario/model.ts';
import { isOpen, knownFacts, meterValue } from '../../../core/scenario/play.ts';
import { prepare } from '../../../core/scenario/program.ts';
import { advance, begin, type Move, type Play } from '../../../core/scenario/replay.ts';
import type { Chance } from '../../../core/time.ts';

/** One conversation on the screen. `attempt` is null until its first choice is on the way to the record. */
export interface Session {
  readonly attempt: string | null;
  readonly compiled: CompiledScenario;
  readonly play: Play;
  readonly seed: number;
  readonly mode: Mode;
  readonly kind: 'assessed' | 'practice';
  readonly timing: number | null;
  /** Set where it ended without an ending of its own. */
  readonly cutShort: 'gaveUp' | 'interrupted' | null;
  /** Turns that were not played here but taken over from the attempt that is tried again. */
  readonly givenTurns: number;
  /** Its turns, and how many of them had been answered, when it was put on this screen; one object for one session. */
  readonly opened: { readonly turns: number; readonly answered: number };
  /** Moves in the record that did not fit, as two devices make them; they count no turn here. */
  readonly passedOver: number;
}

export interface NewSession extends Pick<Session, 'compiled' | 'seed' | 'mode' | 'kind' | 'timing'> {
  readonly known: readonly string[];
  readonly moves?: readonly Move[];
}

interface PageSession extends Pick<Session, 'compiled' | 'seed' | 'mode'> {
  readonly course: Course | null;
  readonly practice: boolean;
}

/** A session at the turn that its moves lead to. A move that does not fit is passed over, as everywhere in the record. */
export function openSession({ compiled, known, moves = [], seed, mode, kind, timing }: NewSession): Session {
  let play = begin(prepare(compiled.scenario), known);
  let passedOver = 0;
  for (const move of moves) {
    const next = advance(play, move);
    if (next.ok) play = next.value;
    else passedOver++;
  }
  const opened = { turns: play.turns.length, answered: play.turns.length };
  return { attempt: null, compiled, play, seed, mode, kind, timing, cutShort: null, givenTurns: 0, opened, passedOver };
}

/** The session that a page is built with: the first scene, nothing stored, everything from earlier calls known. */
export function pageSession(
  { compiled, seed, mode, course, practice }: PageSession,
  known: readonly string[] = compiled.scenario.remembers,
): Session {
  const kind = course && !practice ? 'assessed' : 'practice';
  return openSession({ compiled, known, seed, mode, kind, timing: null });
}

/** A session after the reply that the page answered by itself; the same session where there was none, or it does not fit. */
export function answeredSession(session: Session, reply: string | null): Session {
  const next = reply === null ? null : advance(session.play, { kind: 'choice', choice: reply });
  return next?.ok ? { ...session, play: next.value, opened: { turns: 0, answered: 1 } } : session;
}

/** A reply as it stands on the screen; a locked one cannot be taken yet. */
export interface Reply {
  readonly choice: Choice;
  readonly locked: boolean;
}

/** The replies of the present turn in the attempt's order. */
export function repliesOf({ play, seed }: Session): readonly Reply[] {
  const { program, position } = play;
  const scene = program.scenes.get(position.scene)!;
  return choiceOrder(program.scenario, scene, seed)
    .map((choice) => ({ choice, locked: !isOpen(program, position.cells, choice) }))
    .filter(({ locked }) => !locked || program.scenario.locked === 'show');
}

export interface Partner {
  readonly person: Person;
  readonly mood: Mood;
  readonly you: string | null;
}

/** Who stands across now, in what mood, and as whom the learner speaks (null: as themself). */
export function partnerOf({ program, position, moods }: Play): Partner {
  const { person: id, you } = program.scenes.get(position.scene)!;
  const found = program.scenario.people.find((one) => one.id === id)!;
  return { person: found, mood: moods.get(id) ?? 'neutral', you };
}

export function metersOf({ program, position }: Play) {
  return program.scenario.meters.map(({ name, max }) => ({
    name,
    max,
    value: meterValue(program, position.cells, name),
  }));
}

/** The facts in hand: those from an earlier call first. */
export function factsOf({ program, position, known }: Play) {
  const inHand = knownFacts(program, position.cells);
  return program.scenario.facts
    .filter(({ name }) => inHand.includes(name))
    .map((fact) => ({ ...fact, fromBefore: known.includes(fact.name) }))
    .toSorted((a, b) => Number(b.fromBefore) - Number(a.fromBefore));
}

/**
 * A seed under which the first scene, and the one that is on the screen, stand in the order that is there already: the page
 * was built before anybody began, and replies must not change places under a finger. Other scenes are in an order of their own.
 */
export function seedLike(
  { compiled, seed, play }: Pick<Session, 'compiled' | 'seed' | 'play'>,
  chance: Chance,
): number {
  const { scenario } = compiled;
  const shown = [scenario.scenes[0]!, play.program.scenes.get(play.position.scene)!];
  const stands = shown.map((scene) => sameOrderAs(scenario, scene, seed));
  for (let tries = 0; tries < 4000; tries++) {
    const drawn = newSeed(chance);
    if (stands.every((isSame) => isSame(drawn))) return drawn;
  }
  return seed;
}

export function newSeed(chance: Chance): number {
  return Math.floor(chance() * 0x100000000);
}
