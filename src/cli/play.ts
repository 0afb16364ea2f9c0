import { cli } from '#messages/cli.ts';
import { type Choice, type CompiledScenario, plainText } from '../core/scenario/model.ts';
import { openChoices } from '../core/scenario/play.ts';
import { prepare } from '../core/scenario/program.ts';
import { advance, begin, type Play, type TranscriptItem } from '../core/scenario/replay.ts';
import { scorePlay } from '../core/scenario/score.ts';
import { chanceFrom, shuffled } from '../core/time.ts';
import { requireSound } from './check.ts';
import { type Command, readOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `play FILE`: the conversation in the terminal, by numbers. It keeps no record. */
export const play: Command = async (args, terminal) => {
  const given = readOptions(args, { seed: 'string', coached: 'boolean' });
  const seed = given.number('seed', 1);
  const found = requireSound('play', given.names, terminal);
  if (!found) return 1;
  const { scenario } = found.compiled;
  for (const note of scenario.briefing) terminal.out(showNote(note.body));
  let now = begin(prepare(scenario), scenario.remembers);
  say(now, { from: 0, to: now.items.length }, terminal);
  const chance = chanceFrom(seed);
  while (!now.ending) {
    const open = openChoices(now.program, now.position);
    const choice = await pick(scenario.shuffle ? shuffled(open, chance) : open, terminal);
    if (!choice) {
      terminal.out(cli.stopped);
      return 0;
    }
    const next = advance(now, { kind: 'choice', choice: choice.id });
    if (!next.ok) return 1;
    const said = now.items.length;
    const from = now.position.scene;
    now = next.value;
    const left = now.items.findIndex((item, index) => index >= said && item.scene !== from);
    const entered = left < 0 ? now.items.length : left;
    say(now, { from: said, to: entered }, terminal);
    // What a reply was worth is told where it was given, before anyone speaks in the next scene.
    if (given.has('coached')) coach(choice, terminal);
    say(now, { from: entered, to: now.items.length }, terminal);
  }
  showEnd(now, found.compiled, terminal);
  return 0;
};

async function pick(open: readonly Choice[], terminal: Terminal): Promise<Choice | null> {
  terminal.out('');
  open.forEach((choice, index) => {
    terminal.out(`  ${index + 1}. ${choice.text}`);
  });
  for (;;) {
    const answer = await terminal.ask(cli.pick(open.length));
    if (answer === null || answer.trim().toLowerCase() === 'q') return null;
    const choice = open[Number(answer.trim()) - 1];
    if (choice) return choice;
    terminal.out(cli.pickAgain(open.length));
  }
}

function coach(choice: Choice, terminal: Terminal): void {
  for (const { text } of choice.coaching) {
    const why = plainText(text);
    if (why) terminal.out(terminal.paint('soft', `  ${why}`));
  }
}

function say({ items, program }: Play, part: { readonly from: number; readonly to: number }, terminal: Terminal): void {
  const { people, facts } = program.scenario;
  for (const item of items.slice(part.from, part.to)) {
    const text = sentence(item, {
      person: (id) => people.find((one) => one.id === id)?.name ?? id,
      fact: (name) => facts.find((one) => one.name === name)?.text ?? name,
    });
    if (text) terminal.out(item.kind === 'line' ? terminal.paint('strong', text) : text);
  }
}

interface Lookup {
  readonly person: (id: string) => string;
  readonly fact: (name: string) => string;
}

function sentence(item: TranscriptItem, look: Lookup): string {
  switch (item.kind) {
    case 'line':
      return `${look.person(item.person)} (${item.mood}): ${plainText(item.text)}`;
    case 'note':
      return showNote(item.body);
    case 'you':
      return `${cli.you}: ${item.text}`;
    case 'timeout':
      return item.text;
    case 'learned':
      return cli.learned(look.fact(item.fact));
    case 'end':
      return '';
  }
}

function showNote(body: CompiledScenario['scenario']['briefing'][number]['body']): string {
  if (body.kind === 'text') return plainText(body.text);
  return body.kind === 'image' ? cli.image(body.alt) : cli.hear(body.transcript);
}

function showEnd(ended: Play, compiled: CompiledScenario, terminal: Terminal): void {
  const score = scorePlay(ended, compiled.bounds);
  terminal.out('');
  terminal.out(cli.ending[ended.ending!.outcome]);
  if (score.pass !== null) terminal.out(cli.score(score.points, score.best));
  for (const rule of score.broken) terminal.out(terminal.paint('bad', cli.broke(rule)));
  terminal.out(score.passed ? terminal.paint('good', cli.passed) : terminal.paint('bad', cli.notPassed));
}
