import { readHandIn } from '../../src/core/progress/hand-in.ts';
import { mutant } from '../support/copy-mutants.ts';
import { misbehaviourOfHandIn, soundHandIn } from '../support/hand-in-mutants.ts';
import type { CampaignOptions, CampaignRow } from './row.ts';

/** Mutated hand-ins: a typed refusal or a sound record, the same answer twice, under 200 ms, nothing polluted or run. */
export async function run({ n, seed }: CampaignOptions): Promise<CampaignRow> {
  const sound = soundHandIn();
  const found: string[] = [];
  let taken = 0;
  for (let i = 0; i < n; i++) {
    const text = mutant(sound, seed * 1_000_003 + i);
    const problem = misbehaviourOfHandIn(text);
    if (problem) found.push(`mutant ${i}: ${problem}`);
    if (readHandIn(text).ok) taken++;
  }
  return {
    campaign: 'handin',
    model: 'a sound hand-in with one to three random changes; half of them with count and hash made to fit again',
    n,
    unit: 'mutated files misbehaved',
    seed,
    failures: found.length,
    notes: found.slice(0, 5).join('; ') || `${taken} were still sound and were reported on.`,
  };
}
