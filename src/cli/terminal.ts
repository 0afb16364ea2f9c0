import { createInterface } from 'node:readline/promises';

export type Style = 'bad' | 'good' | 'soft' | 'strong';

/** What a command may do to the world outside: say, ask, and know where it runs. Tests pass their own. */
export interface Terminal {
  readonly cwd: string;
  /** One line to the standard output. */
  readonly out: (text: string) => void;
  /** One line to the standard error. */
  readonly err: (text: string) => void;
  /** A line that the next one replaces, on a terminal only; an empty text takes it away. */
  readonly progress: (text: string) => void;
  /** Asks for a line; null where the input has ended. */
  readonly ask: (question: string) => Promise<string | null>;
  /** Colours on a terminal only, and never with NO_COLOR. */
  readonly paint: (style: Style, text: string) => string;
}

const CODES: Readonly<Record<Style, string>> = { bad: '31', good: '32', soft: '2', strong: '1' };

/** The terminal of this process. */
export function processTerminal(): Terminal & { readonly close: () => void } {
  const isTty = process.stdout.isTTY === true;
  const colours = isTty && !process.env['NO_COLOR'];
  const lines = lineReader();
  // "| head" closes the pipe while we still speak: that is no mistake of anybody.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    },
    ask: lines.ask,
    paint: (style, text) => (colours ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text),
    close: lines.close,
  };
}

/** Reads lines as they come, so that answers can be piped in all at once. */
function lineReader() {
  let reader: ReturnType<typeof createInterface> | null = null;
  let lines: AsyncIterator<string> | null = null;
  return {
    ask: async (question: string): Promise<string | null> => {
      process.stdout.write(question);
      reader ??= createInterface({ input: process.stdin });
      lines ??= reader[Symbol.asyncIterator]();
      const next = await lines.next();
      return next.done ? null : next.value;
    },
    close: () => reader?.close(),
  };
}
