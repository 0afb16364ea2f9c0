import { findFirefox, startFirefox } from '../support/own-firefox.ts';
import { killAgainAndAgain } from './kill.ts';
import type { CampaignOptions, CampaignRow } from './row.ts';

const FIREFOX = { campaign: 'firefox', name: 'Firefox', start: startFirefox };

/** The kill campaign in Firefox, where there is one. */
export async function run(options: CampaignOptions): Promise<CampaignRow> {
  if (findFirefox()) return killAgainAndAgain(FIREFOX, options);
  const row = { campaign: 'firefox', model: 'SIGKILL to the whole Firefox', unit: 'kills', seed: options.seed };
  return { ...row, n: 0, failures: 0, notes: 'Skipped: there is no Firefox here.' };
}
