import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What one long run found, as `npm run campaign -- all` wrote it. `bound` is a share from 0 to 1. */
export interface CampaignResult {
  readonly campaign: string;
  readonly model: string;
  readonly n: number;
  readonly seed: number;
  readonly failures: number;
  readonly bound: number;
  readonly notes: string;
}

/** The committed figures of the last `npm run campaign -- all`, and the day of it. */
export function loadCampaigns(): { readonly day: string; readonly results: readonly CampaignResult[] } {
  return JSON.parse(readFileSync(resolve('content/campaigns.json'), 'utf8'));
}
