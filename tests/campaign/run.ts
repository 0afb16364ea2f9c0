import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CampaignOptions, type CampaignRow, tableOf, upperBound } from './row.ts';

/** `npm run campaign -- kill|power|fuzz|language|handin|firefox|all --rounds N --seed S`: long runs against faults and attacks. */
const DEFAULT_ROUNDS: Readonly<Record<string, number>> = {
  kill: 200,
  power: 20,
  fuzz: 20_000,
  language: 20_000,
  handin: 20_000,
  firefox: 25,
};
/** What the page of faults shows; written only where all campaigns ran at their full length. */
const KEPT = new URL('../../content/campaigns.json', import.meta.url);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const isAll = positionals.includes('all');
const names = isAll ? Object.keys(DEFAULT_ROUNDS) : positionals;
const unknown = names.filter((name) => !(name in DEFAULT_ROUNDS));
if (names.length === 0 || unknown.length > 0) {
  console.error(`Name one or more of: ${Object.keys(DEFAULT_ROUNDS).join(', ')}, all. Then --rounds N and --seed S.`);
  process.exit(2);
}
const found: CampaignRow[] = [];
for (const name of names) {
  const place = new URL(`${name}.ts`, import.meta.url);
  const { run } = (await import(place.href)) as { run: (options: CampaignOptions) => Promise<CampaignRow> };
  const row = await run({ n: Number(values.rounds ?? DEFAULT_ROUNDS[name]), seed: Number(values.seed) });
  found.push(row);
  console.log(`${row.campaign}: ${row.failures} of ${row.n} ${row.unit}. ${row.notes}`);
}
console.log(`\n${tableOf(found)}`);
if (isAll && values.rounds === undefined) {
  const results = found.filter(({ n }) => n > 0).map((row) => ({ ...row, bound: upperBound(row.failures, row.n) }));
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(KEPT, `${JSON.stringify({ day, results }, null, 2)}\n`);
}
process.exitCode = found.some(({ failures }) => failures > 0) ? 1 : 0;
