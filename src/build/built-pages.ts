import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of a built site, as the path of its file. */
export function builtPages(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}
