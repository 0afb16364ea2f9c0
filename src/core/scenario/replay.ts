import { fail, ok, type Result } from '../result.ts';
import type { Choice, Mood, NoteBody, Outcome, RichText } from './model.ts';
import { choose, openChoices, type Position, pointsOf, type Said, start, timeOut } from './play.ts';
import type { Program } from './program.ts';

/** What the record keeps of one turn: the choice, or that the time was up. */
export type Move = { readonly kind: 'choice'; readonly choice: string } | { readonly kind: 'timeout' };

/** One entry of the transcript. `turn` is 0 for what stands before the first move. A line's mood is the one that holds. */
export type TranscriptItem = { readonly turn: number; readonly scene: string } & (
  | { readonly kind: 'you'; readonly choice: string; readonly text: string }
  | { readonly kind: 'timeout'; readonly text: string }
  | { readonly kind: 'line'; readonly person: string; readonly mood: Mood; readonly text: RichText }
  | { readonly kind: 'note'; readonly body: NoteBody }
  | { readonly kind: 'learned'; readonly fact: string }
  | { readonly kind: 'end'; readonly outcome: Outcome }
);

/** One move with what was open before it and what it brought. `choice` is null for a timeout. */
export interface Turn {
  readonly move: Move;
  readonly choice: Choice | null;
  readonly before: Position;
  readonly after: Position;
  readonly open: readonly Choice[];
  readonly points: number;
}

/** A conversation so far. A mood holds until that person's next one. */
export interface Play {
  readonly program: Program;
  readonly known: readonly string[];
  readonly items: readonly TranscriptItem[];
  readonly turns: readonly Turn[];
  readonly position: Position;
  readonly moods: ReadonlyMap<string, Mood>;
  readonly ending: { readonly scene: string; readonly outcome: Outcome } | null;
}

/** Why a move cannot be made: no such choice, one of another scene, a closed one, no clock here, or all is said. */
export type RefusalReason = 'unknown' | 'elsewhere' | 'closed' | 'untimed' | 'over';

/** The move that was refused, counted from 0, and the play up to it. */
export interface Refusal {
  readonly at: number;
  readonly why: RefusalReason;
  readonly play: Play;
}

/** A play before its first move. `known` lists the facts known at the start. */
export function begin(program: Program, known: readonly string[] = []): Play {
  const heard: Said[] = [];
  const position = start(program, known, (said) => heard.push(said));
  const empty: Play = { program, known, items: [], turns: [], position, moods: new Map(), ending: null };
  return { ...empty, ...tell(empty, heard, 0) };
}

/** The play after one more move, or why the move cannot be made. */
export function advance(play: Play, move: Move): Result<Play, RefusalReason> {
  const { program, position } = play;
  const refused = refusal(play, move);
  if (refused) return fail(refused);
  const heard: Said[] = [];
  const hear = (said: Said) => heard.push(said);
  const choice = move.kind === 'choice' ? program.choices.get(move.choice)! : null;
  const timed = timedAt(play)!;
  const after = choice ? choose(program, position, choice, hear) : timeOut(program, position, timed, hear);
  const points = choice ? pointsOf(program, position.cells, choice) : 0;
  const turn: Turn = { move, choice, before: position, after, open: openChoices(program, position), points };
  const turns = [...play.turns, turn];
  return ok({ ...play, turns, position: after, ...tell(play, heard, turns.length) });
}

/** Start facts and moves -> the whole play. A move that cannot be made is a refusal, never an exception. */
export function replay(program: Program, known: readonly string[], moves: readonly Move[]): Result<Play, Refusal> {
  let play = begin(program, known);
  for (const [at, move] of moves.entries()) {
    const next = advance(play, move);
    if (!next.ok) return fail({ at, why: next.problem, play });
    play = next.value;
  }
  return ok(play);
}

/** Choice ids as moves. */
export function movesOf(choices: readonly string[]): Move[] {
  return choices.map((choice) => ({ kind: 'choice', choice }));
}

function refusal(play: Play, move: Move): RefusalReason | null {
  if (play.ending) return 'over';
  if (move.kind === 'timeout') return timedAt(play) ? null : 'untimed';
  const { program, position } = play;
  if (!program.choices.has(move.choice)) return 'unknown';
  if (program.sceneOfChoice.get(move.choice) !== position.scene) return 'elsewhere';
  return openChoices(program, position).some((choice) => choice.id === move.choice) ? null : 'closed';
}

function timedAt(play: Play) {
  const { then } = play.program.scenes.get(play.position.scene)!;
  return then.kind === 'choices' ? then.timed : null;
}

function tell(play: Play, heard: readonly Said[], turn: number): Pick<Play, 'items' | 'moods' | 'ending'> {
  const items = [...play.items];
  const moods = new Map(play.moods);
  let { ending } = play;
  for (const said of heard) {
    if (said.kind === 'end') ending = { scene: said.scene, outcome: said.outcome };
    if (said.kind === 'line') {
      const mood = said.mood ?? moods.get(said.person) ?? 'neutral';
      moods.set(said.person, mood);
      items.push({ kind: 'line', turn, scene: said.scene, person: said.person, mood, text: said.line.text });
    } else if (said.kind === 'note') {
      items.push({ kind: 'note', turn, scene: said.scene, body: said.note.body });
    } else items.push({ ...said, turn });
  }
  return { items, moods, ending };
}
