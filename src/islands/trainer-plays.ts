import type { TrainerPlay } from '../features/plan/plan-world.ts';

const KEY = 'rapport.trainer-plays';

/** The role-plays that plans brought to this device, by the hash of their text; the texts stand in the record's store. */
export function trainerPlays(): readonly TrainerPlay[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isTrainerPlay) : [];
  } catch {
    return [];
  }
}

export function keepTrainerPlays(plays: readonly TrainerPlay[]): void {
  const hashes = new Set(plays.map(({ hash }) => hash));
  const kept = [...trainerPlays().filter(({ hash }) => !hashes.has(hash)), ...plays];
  try {
    localStorage.setItem(KEY, JSON.stringify(kept.slice(-100)));
  } catch {
    // The plan can be opened again.
  }
}

function isTrainerPlay(kept: unknown): kept is TrainerPlay {
  const { hash, title } = (kept ?? {}) as Record<string, unknown>;
  return typeof hash === 'string' && typeof title === 'string';
}
