import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What one long run found on a day, as `npm run campaign` wrote it with `--keep`. `bound` is a share from 0 to 1. */
export interface CampaignResult {
  readonly campaign: string;
  readonly day: string;
  readonly model: string;
  readonly n: number;
  readonly seed: number;
  readonly failures: number;
  readonly bound: number;
  readonly notes: string;
}

/** The committed figures of the last long run of each campaign. */
export function loadCampaigns(): readonly CampaignResult[] {
  return JSON.parse(readFileSync(resolve('content/campaigns.json'), 'utf8'));
}
