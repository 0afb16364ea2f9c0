import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The command that starts LibreOffice on this machine, or null. */
export function libreOffice(): string | null {
  for (const name of ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'])
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore', timeout: 60_000 });
      return name;
    } catch {
      // The next name.
    }
  return null;
}

/**
 * Opens a file as a person does and saves it as flat OpenDocument; gives each cell of the first sheet as it then is: its
 * kind, its text, and the formula where it has become one.
 */
export function opened(program: string, name: string, bytes: string | Uint8Array): OpenedCell[][] {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const isolated = `-env:UserInstallation=file://${folder}/profile`;
    // A comma, a double quote, UTF-8, from line 1, quoted fields as text: what the window offers that asks a person.
    const flags = [
      isolated,
      '--headless',
      ...(name.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1,,0,true'] : []),
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      join(folder, name),
    ];
    execFileSync(program, flags, { stdio: 'ignore', timeout: 120_000, env: { ...process.env, HOME: folder } });
    return cellsOf(readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A cell as LibreOffice holds it. */
export interface OpenedCell {
  readonly kind: string;
  readonly text: string;
  readonly formula: string | null;
}

function cellsOf(xml: string): OpenedCell[][] {
  const table = /<table:table [\s\S]*?<\/table:table>/.exec(xml)?.[0] ?? '';
  return [...table.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row]) =>
    [...row!.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].map(
      ([, head, inside]) => ({
        kind: attribute(head!, 'office:value-type') ?? 'empty',
        text: textOf(inside ?? ''),
        formula: attribute(head!, 'table:formula'),
      }),
    ),
  );
}

function attribute(head: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`).exec(head)?.[1] ?? null;
}

function textOf(inside: string): string {
  const lines = [...inside.matchAll(/<text:p[^>]*?(?:\/>|>([\s\S]*?)<\/text:p>)/g)].map(([, line]) => line ?? '');
  const plain = lines
    .join('\n')
    .replace(/<text:s\/>/g, ' ')
    .replace(/<text:tab\/>/g, '\t');
  return plain
    .replace(/<text:s text:c="(\d+)"\/>/g, (_, count) => ' '.repeat(Number(count)))
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
