import { cli } from '#messages/cli.ts';
import { nearest } from '../core/nearest.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { map } from './map.ts';
import { newScenario } from './new.ts';
import { type Command, WrongUse } from './options.ts';
import { play } from './play.ts';
import { playtest } from './playtest.ts';
import type { Terminal } from './terminal.ts';

const COMMANDS = new Map<string, Command>([
  ['check', check],
  ['play', play],
  ['playtest', playtest],
  ['map', map],
  ['new', newScenario],
  ['coverage', coverage],
]);

/** Runs what was typed after `rapport`. Gives the exit status: 0 fine, 1 something is wrong, 2 wrong use. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || args.includes('--help') || args.includes('-h')) {
    terminal.out(cli.help);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.get(name);
  if (!command) {
    terminal.err(cli.unknownCommand(name, nearest(name, COMMANDS.keys()) ?? ''));
    return 2;
  }
  try {
    return await command(rest, terminal);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    terminal.err(error.message);
    return error.status;
  }
}
