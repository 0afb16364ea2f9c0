import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cli } from '#messages/cli.ts';
import { nearest } from '../core/nearest.ts';
import type { Terminal } from './terminal.ts';

/** A reason to stop: its text is shown as it is. The exit status is 2 for wrong use, 1 where something is wrong. */
export class WrongUse extends Error {
  readonly status: 1 | 2;

  constructor(message: string, status: 1 | 2 = 2) {
    super(message);
    this.status = status;
  }
}

export type OptionKinds = Readonly<Record<string, 'string' | 'boolean'>>;
export interface Given {
  readonly names: readonly string[];
  readonly text: (option: string) => string | null;
  readonly has: (option: string) => boolean;
  /** A whole number from 1, or `usual` where it was not given. */
  readonly number: (option: string, usual: number) => number;
}

/** Reads what was typed after the command. */
export function readOptions(args: readonly string[], kinds: OptionKinds): Given {
  refuseOptions(args, kinds);
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
  const parsed = parse(args, options);
  const text = (option: string): string | null => {
    const value = parsed.values[option];
    return typeof value === 'string' ? value : null;
  };
  return {
    names: parsed.positionals,
    text,
    has: (option) => parsed.values[option] === true,
    number: (option, usual) => {
      const written = text(option);
      if (written === null) return usual;
      if (!/^[1-9]\d{0,8}$/.test(written)) throw new WrongUse(cli.notNumber(option));
      return Number(written);
    },
  };
}

/** What Node would say in a programmer's words: an option that is not there, or one without its value. */
function refuseOptions(args: readonly string[], kinds: OptionKinds): void {
  for (const [index, arg] of args.entries()) {
    if (arg === '--') return;
    const [, name = '', value] = /^--?([^=]+)(=.*)?$/.exec(arg) ?? [];
    if (name === '' || /^\d/.test(name)) continue;
    const kind = Object.hasOwn(kinds, name) && arg.startsWith('--') ? kinds[name] : null;
    if (!kind) throw new WrongUse(cli.unknownOption(arg, nearest(name, Object.keys(kinds)) ?? ''));
    const next = args[index + 1];
    if (kind === 'string' && value === undefined && (next === undefined || next.startsWith('-')))
      throw new WrongUse(cli.noValue(name));
    if (kind === 'boolean' && value !== undefined) throw new WrongUse(cli.needlessValue(name));
  }
}

/** Refuses what stands behind a command that takes nothing but options. */
export function refuseNames(command: string, { names }: Given): void {
  if (names[0] !== undefined) throw new WrongUse(cli.noNames(command, names[0]));
}

/** Writes a file that someone named, or says why that cannot be. */
export function writeNamed(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new WrongUse(cli.notWritten(path, error instanceof Error && 'code' in error ? `${error.code}` : ''), 1);
  }
}

function parse(args: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(cli.wrongOptions(error instanceof Error ? error.message : ''));
  }
}

/** A command: what was typed after it, and the terminal; gives the exit status. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;
