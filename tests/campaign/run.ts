import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CampaignOptions, type CampaignRow, tableOf, upperBound } from './row.ts';

/**
 * `npm run campaign -- kill|power|fuzz|language|handin|firefox|all --rounds N --seed S`: long runs against faults and attacks.
 * With `--keep` the page of faults shows what they found, in the place of what the same campaign had found before.
 */
const DEFAULT_ROUNDS: Readonly<Record<string, number>> = {
  kill: 200,
  power: 20,
  fuzz: 20_000,
  language: 20_000,
  handin: 20_000,
  firefox: 25,
};
const KEPT = new URL('../../content/campaigns.json', import.meta.url);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, seed: { type: 'string', default: '1' }, keep: { type: 'boolean' } },
});
const names = positionals.includes('all') ? Object.keys(DEFAULT_ROUNDS) : positionals;
const unknown = names.filter((name) => !(name in DEFAULT_ROUNDS));
if (names.length === 0 || unknown.length > 0) {
  console.error(
    `Name one or more of: ${Object.keys(DEFAULT_ROUNDS).join(', ')}, all. Then --rounds N, --seed S, --keep.`,
  );
  process.exit(2);
}
const found: CampaignRow[] = [];
for (const name of names) {
  const place = new URL(`${name}.ts`, import.meta.url);
  const { run } = (await import(place.href)) as { run: (options: CampaignOptions) => Promise<CampaignRow> };
  const row = await run({ n: Number(values.rounds ?? DEFAULT_ROUNDS[name]), seed: Number(values.seed) });
  found.push(row);
  if (values.keep && row.n > 0) keep(row);
  console.log(`${row.campaign}: ${row.failures} of ${row.n} ${row.unit}. ${row.notes}`);
}
console.log(`\n${tableOf(found)}`);
process.exitCode = found.some(({ failures }) => failures > 0) ? 1 : 0;

/** Writes at once: a later campaign may be stopped. */
function keep(row: CampaignRow): void {
  const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as CampaignRow[];
  const day = new Date().toISOString().slice(0, 10);
  const bound = upperBound(row.failures, row.n);
  const others = kept.filter(({ campaign }) => campaign !== row.campaign);
  const rows = [...others, { ...row, bound, day }].sort((a, b) => placeOf(a) - placeOf(b));
  writeFileSync(KEPT, `${JSON.stringify(rows, null, 2)}\n`);
}

function placeOf({ campaign }: CampaignRow): number {
  return Object.keys(DEFAULT_ROUNDS).indexOf(campaign);
}
