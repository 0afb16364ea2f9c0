import { misbehaviour, mutant, soundCopy } from '../support/copy-mutants.ts';
import type { CampaignOptions, CampaignRow } from './row.ts';

/** Mutated copy files: a typed refusal or a sound record, the same answer twice, under 200 ms, nothing polluted. */
export async function run({ n, seed }: CampaignOptions): Promise<CampaignRow> {
  const sound = soundCopy();
  const found: string[] = [];
  for (let i = 0; i < n; i++) {
    const text = mutant(sound, seed * 1_000_003 + i);
    const problem = misbehaviour(text);
    if (problem) found.push(`mutant ${i}: ${problem}`);
  }
  return {
    campaign: 'fuzz',
    model: 'a sound copy with one to three random changes; half of them with count and hash made to fit again',
    n,
    unit: 'mutated files misbehaved',
    seed,
    failures: found.length,
    notes: found.slice(0, 5).join('; '),
  };
}
