import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that keeps what was said, and answers from a list. */
export function fakeTerminal(cwd: string, answers: readonly string[] = []) {
  const waiting = [...answers];
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    cwd,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    progress: () => undefined,
    ask: async (question) => {
      out.push(question);
      return waiting.shift() ?? null;
    },
    paint: (_, text) => text,
  };
  return { terminal, out, err };
}
