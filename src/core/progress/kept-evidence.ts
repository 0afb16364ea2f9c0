import type { Course } from '../curriculum/course.ts';
import type { CompiledScenario } from '../scenario/model.ts';
import type { ProgressEvent } from './events.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import type { Texts } from './judged-play.ts';
import type { LearnerState } from './learner.ts';
import type { ProgressStore } from './progress-store.ts';

/** The present learner's record, with what it says about rules. */
export interface KeptEvidence {
  readonly learner: string;
  readonly events: readonly ProgressEvent[];
  readonly state: LearnerState;
  readonly texts: Texts;
  readonly evidence: readonly Evidence[];
}

export interface EvidenceSource {
  readonly store: Pick<ProgressStore, 'learner' | 'read' | 'state' | 'scenario'>;
  readonly courses: readonly Course[];
  /** Lets the page answer somebody's hand; asked for between parts of a long record. */
  readonly pause: () => Promise<void>;
}

/** So many events with evidence are read at a stretch: a conversation that its text is searched for first takes milliseconds. */
const STRETCH = 5;

/** Reads the present learner's record, and the texts that their conversations were played on. */
export async function readEvidence({ store, courses, pause }: EvidenceSource): Promise<KeptEvidence> {
  // The state first: from kept totals it costs little, and from a whole record a fold of all of it.
  const [learner, state] = await Promise.all([store.learner(), store.state()]);
  const events = await store.read();
  const texts = await textsOf(state, store);
  const evidence: Evidence[] = [];
  let read = 0;
  for (const part of evidenceIn(events, texts, courses)) {
    evidence.push(...part);
    if (part.length > 0 && ++read % STRETCH === 0) await pause();
  }
  return { learner, events, state, texts, evidence };
}

async function textsOf({ attempts }: LearnerState, store: EvidenceSource['store']): Promise<Texts> {
  const hashes = new Set(
    [...attempts.values()].filter((one) => one.state === 'finished').map((one) => one.scenarioHash),
  );
  const found = await Promise.all([...hashes].map((hash) => store.scenario(hash)));
  const kept = found.filter((one): one is CompiledScenario => one !== null);
  return new Map(kept.map((compiled) => [compiled.scenarioHash, compiled]));
}
