import type { Page } from 'playwright-core';
import { type Chance, chanceFrom } from '../../src/core/time.ts';
import { dropProfile, newProfile, type OwnBrowser, startChromium, until } from '../support/own-chromium.ts';
import type { CampaignOptions, CampaignRow } from './row.ts';
import { missing, openWriterPage } from './writer.ts';

/** A fresh profile after so many rounds, so that reading it back does not take longer and longer. */
const ROUNDS_A_PROFILE = 25;

interface Tally {
  kept: number;
  lost: number;
  halves: number;
  broken: number;
  restored: number;
  /** What each leg held before a start that restored something. */
  readonly stories: string[];
}

/** Which browser is killed, and how a campaign of it is named. */
export interface KilledBrowser {
  readonly campaign: string;
  readonly name: string;
  readonly start: (profile: string) => Promise<OwnBrowser>;
}

export function run(options: CampaignOptions): Promise<CampaignRow> {
  return killAgainAndAgain({ campaign: 'kill', name: 'Chromium', start: startChromium }, options);
}

/** Kills the browser outright at random moments of writing, starts it again, and looks for every answer called kept. */
export async function killAgainAndAgain(killed: KilledBrowser, { n, seed }: CampaignOptions): Promise<CampaignRow> {
  const chance = chanceFrom(seed);
  const site = await openWriterPage();
  const tally: Tally = { kept: 0, lost: 0, halves: 0, broken: 0, restored: 0, stories: [] };
  try {
    for (let round = 0; round < n; round += ROUNDS_A_PROFILE) {
      const rounds = Math.min(ROUNDS_A_PROFILE, n - round);
      await oneProfile({ url: site.url, rounds, chance, start: killed.start }, tally);
    }
  } finally {
    await site.close();
  }
  const { kept, lost, halves, broken, restored, stories } = tally;
  return {
    campaign: killed.campaign,
    model: `SIGKILL to the whole ${killed.name} at a random moment of writing pairs of events`,
    n,
    unit: 'kills lost or split something that was called saved',
    seed,
    failures: lost + halves + broken,
    notes: `${kept} answers called saved, ${lost} lost, ${halves} half-written, ${broken} broken chains, ${restored} starts restored one leg from the other${stories.map((one) => `; ${one}`).join('')}.`,
  };
}

interface Leg {
  readonly url: string;
  readonly rounds: number;
  readonly chance: Chance;
  readonly start: KilledBrowser['start'];
}

async function oneProfile({ url, rounds, chance, start }: Leg, tally: Tally): Promise<void> {
  const profile = newProfile('campaign');
  let kept = 0;
  try {
    for (let round = 0; round <= rounds; round++) {
      const browser = await start(profile);
      try {
        const page = await browser.context.newPage();
        const told = listen(page);
        await page.goto(url);
        const next = await judge(page, kept, tally);
        if (round === rounds) break;
        kept = await writeAndKill(page, browser, { from: next, told, chance });
        tally.kept += Math.max(0, kept - next + 1);
      } finally {
        await browser.kill();
      }
    }
  } finally {
    dropProfile(profile);
  }
}

/** The highest number that the page has called kept. */
function listen(page: Page): { last: number } {
  const told = { last: 0 };
  page.on('console', (message) => {
    const [word, n] = message.text().split(' ');
    if (word === 'kept') told.last = Math.max(told.last, Number(n));
  });
  return told;
}

/** Looks at what is there; gives the number to go on with. */
async function judge(page: Page, kept: number, tally: Tally): Promise<number> {
  const { database, journal } = await page.evaluate(() => window.inventory());
  const { choices, scores, verifies, findings } = await page.evaluate(() => window.check());
  tally.lost += missing(choices, 1, kept).length;
  tally.halves += choices.length === scores.length && choices.every((n, i) => scores[i] === n) ? 0 : 1;
  tally.broken += verifies ? 0 : 1;
  if (findings.some((one) => one.kind === 'restored')) {
    tally.restored++;
    const [first, second] = [database, journal].map((leg) => `${leg.choices.length} to ${Math.max(0, ...leg.choices)}`);
    tally.stories.push(`called saved up to ${kept}, database ${first}, journal ${second}`);
  }
  return Math.max(0, ...choices) + 1;
}

interface Writing {
  readonly from: number;
  readonly told: { last: number };
  readonly chance: Chance;
}

async function writeAndKill(page: Page, browser: OwnBrowser, { from, told, chance }: Writing): Promise<number> {
  const enough = from + Math.floor(chance() * 15);
  void page.evaluate((n) => window.write(n), from).catch(() => {});
  await until(() => told.last >= enough);
  if (chance() < 0.5) await new Promise((resolve) => setTimeout(resolve, chance() * 30));
  await browser.kill();
  return told.last;
}
