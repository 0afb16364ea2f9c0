import { chanceFrom } from '../time.ts';
import { plainText, type RichText } from './model.ts';
import { choose, type Hear, openChoices, start } from './play.ts';
import type { Program } from './program.ts';

/** As for lessons. */
const WORDS_PER_MINUTE = 200;
/** Replies are made to be told apart only on a second look. */
const SECONDS_TO_CHOOSE = 10;
/** Enough plays at random to be right to the minute. */
const PLAYS = 40;
/** A play that goes round in circles is left there. */
const MOST_TURNS = 60;

/**
 * About how many minutes a coached play takes, at least 1: the average over plays at random, which are the same ones at
 * every build. Counted is what is read on the way: what is said, every open reply, and the coaching on the one taken.
 */
export function talkingMinutes(program: Program): number {
  const chance = chanceFrom(1);
  let minutes = 0;
  for (let play = 0; play < PLAYS; play++) minutes += minutesOfOne(program, chance);
  return Math.max(1, Math.round(minutes / PLAYS));
}

function minutesOfOne(program: Program, chance: () => number): number {
  let words = program.scenario.briefing.reduce(
    (sum, { body }) => sum + (body.kind === 'text' ? count(body.text) : 0),
    0,
  );
  let turns = 0;
  const hear: Hear = (said) => {
    if (said.kind === 'line') words += count(said.line.text);
    if (said.kind === 'note' && said.note.body.kind === 'text') words += count(said.note.body.text);
  };
  let position = start(program, [], hear);
  for (let open = openChoices(program, position); open.length > 0 && turns < MOST_TURNS; turns++) {
    const taken = open[Math.floor(chance() * open.length)]!;
    for (const { text } of open) words += count([text]);
    for (const { text } of taken.coaching) words += count(text);
    position = choose(program, position, taken, hear);
    open = openChoices(program, position);
  }
  return words / WORDS_PER_MINUTE + (turns * SECONDS_TO_CHOOSE) / 60;
}

function count(text: RichText): number {
  return plainText(text).match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
}
