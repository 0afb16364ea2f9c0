import { parseArgs } from 'node:util';
import { cli } from '#messages/cli.ts';
import type { Terminal } from './terminal.ts';

/** Wrong use: its text is shown as it is, and the exit status is 2. */
export class WrongUse extends Error {}

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

function parse(args: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(cli.unknownOption(error instanceof Error ? error.message : ''));
  }
}

/** A command: what was typed after it, and the terminal; gives the exit status. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;
