import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CampaignOptions, type CampaignRow, upperBound } from './row.ts';

/** `npm run campaign -- kill|power|fuzz|language|all --rounds N --seed S`: long runs against faults and attacks. */
const DEFAULT_ROUNDS: Readonly<Record<string, number>> = {
  kill: 200,
  power: 20,
  fuzz: 20_000,
  language: 50_000,
  handin: 20_000,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const names = positionals.includes('all') ? Object.keys(DEFAULT_ROUNDS) : positionals;
const unknown = names.filter((name) => !(name in DEFAULT_ROUNDS));
if (names.length === 0 || unknown.length > 0) {
  console.error(`Name one or more of: ${Object.keys(DEFAULT_ROUNDS).join(', ')}, all. Then --rounds N and --seed S.`);
  process.exit(2);
}
let failures = 0;
for (const name of names) {
  const place = new URL(`${name}.ts`, import.meta.url);
  if (!existsSync(place)) continue;
  const { run } = (await import(place.href)) as { run: (options: CampaignOptions) => Promise<CampaignRow> };
  const found = await run({ n: Number(values.rounds ?? DEFAULT_ROUNDS[name]), seed: Number(values.seed) });
  failures += found.failures;
  const bound = (100 * upperBound(found.failures, found.n)).toPrecision(2);
  console.log(
    `${found.campaign}: ${found.failures} of ${found.n} ${found.unit}, seed ${found.seed}, 95 % bound ${bound} %. Model: ${found.model}. ${found.notes}`,
  );
}
process.exitCode = failures > 0 ? 1 : 0;
