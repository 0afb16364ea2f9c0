import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainEnvironment } from './plain-environment.ts';

/** What a site is built from; packages are linked, not copied. */
const PARTS = ['src', 'content', 'scenarios', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project to break, in a folder of its own. */
export interface ProjectCopy {
  readonly folder: string;
  /** Gives one of its files the project's text with one place changed. Empties it some milliseconds before, as editors do. */
  readonly edit: (file: string, from: string, to: string) => void;
  /** Puts the file back as it is in the project. */
  readonly restore: (file: string) => void;
  /** Runs `astro build`; gives its exit code and all that it printed. */
  readonly build: () => Promise<{ readonly code: number; readonly words: string }>;
  readonly remove: () => void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-copy-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  linkPackages(join(folder, 'node_modules'));
  const edit = (file: string, from: string, to: string): void => {
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}.`);
    writeFileSync(join(folder, file), '');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  const restore = (file: string): void => cpSync(file, join(folder, file));
  const build = (): Promise<{ code: number; words: string }> =>
    new Promise((resolve) => {
      const env = plainEnvironment('production');
      const script = join('node_modules', 'astro', 'bin', 'astro.mjs');
      execFile(process.execPath, [script, 'build'], { cwd: folder, env }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, words: `${stdout}\n${stderr}` });
      });
    });
  return {
    folder,
    edit,
    restore,
    build,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Each package by itself: what builds keep between two runs stands beside them, and another build may run at the same time. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, name), 'junction');
}
