import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from '../../src/core/scenario/check.ts';
import { STATE_LIMIT } from '../../src/core/scenario/explore.ts';
import type { Scenario } from '../../src/core/scenario/model.ts';
import { type Proof, prove } from '../../src/core/scenario/proof/prove.ts';
import { world } from './world.ts';

export interface Shipped {
  readonly scenario: Scenario;
  readonly proof: Proof;
}

/** A role-play of `scenarios/`, compiled and proved as the build does it. */
export function shipped(id: string): Shipped {
  const file = `scenarios/${id}.mdx`;
  const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  const { scenario } = checkText({ id, file, text, hasFile: () => true }, world);
  if (!scenario) throw new Error(`${file} has mistakes.`);
  return { scenario, proof: prove(scenario, STATE_LIMIT.command) };
}

/** The shortest way to each ending: its scene, and the ids of the replies that lead there. */
export function endingWays({ proof }: Shipped, known: readonly string[]) {
  return proof.endings
    .filter(({ way }) => way.known.length === known.length)
    .map(({ scene, outcome, way }) => ({ scene, outcome, choices: way.choices.filter((one) => one !== null) }));
}
