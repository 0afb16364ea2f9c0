import { describe, expect, it } from 'vitest';
import { sharedChunk } from '../../src/build/shared-chunks.ts';

const PLAYER = '/src/islands/RolePlayIsland.tsx';
const TRAINER = '/src/islands/TrainerPlayIsland.tsx';
const HOME = '/src/islands/HomeIsland.tsx';
const SERVICES = '/src/islands/services.ts';
const EXERCISE = '/src/mdx/Exercise.astro?astro&type=script&index=0&lang.ts';

/** Who imports whom, each module by the list of what it imports; what nobody imports is an entry. */
function bundle(imports: Readonly<Record<string, readonly string[]>>) {
  return {
    getModuleInfo: (id: string) => {
      const importers = Object.keys(imports).filter((one) => imports[one]!.includes(id));
      return { isEntry: importers.length === 0, importers, dynamicImporters: [] };
    },
  };
}

describe('what the player shares with others', () => {
  it.each([
    ['with a lesson, however far away', 'base', { [PLAYER]: ['/a'], [EXERCISE]: ['/b'], '/b': ['/a'] }],
    ['with the record', 'kept', { [PLAYER]: ['/a'], [SERVICES]: ['/a'] }],
    ['with another screen only', 'play', { [PLAYER]: ['/a'], [HOME]: ['/a'] }],
    ['with the page for a trainer’s role-play only', null, { [PLAYER]: ['/a'], [TRAINER]: [PLAYER] }],
    ['with nobody', null, { [PLAYER]: ['/a', '/b'], '/b': ['/a'] }],
  ] as const)('%s goes together as: %s', (_, name, imports) => {
    expect(sharedChunk('/a', bundle(imports))).toBe(name);
  });

  it('is nothing that the player does not have: others are not made heavier for its sake', () => {
    expect(sharedChunk('/a', bundle({ [HOME]: ['/a'], [SERVICES]: ['/a'] }))).toBeNull();
  });
});
