import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Row, tableOf } from './row.ts';

/** `npm run bench -- NAME ...`: measures what `performance.md` names, ours and the peers in one run. Without a name: all. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  scenario: ['scenario.ts', 'steps.ts'],
  record: ['record.ts', 'growth.ts'],
  play: ['play.ts'],
  report: ['report.ts', 'import.ts'],
  offline: ['precache.ts'],
};

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !(name in FILES));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${Object.keys(FILES).join(', ')}.`);
  process.exit(2);
}
for (const name of positionals.length > 0 ? positionals : Object.keys(FILES)) {
  for (const file of FILES[name]!) {
    const place = new URL(file, import.meta.url);
    if (!existsSync(place)) continue;
    const { rows } = (await import(place.href)) as { rows: () => Promise<readonly Row[]> };
    console.log(`\n${name}\n${tableOf(await rows())}`);
  }
}
