import { partBranches } from '../core/progress/branches.ts';
import type { CertificateHolder } from '../core/progress/certificate.ts';
import type { Entry } from '../core/progress/chain.ts';
import { foldLearner } from '../core/progress/learner.ts';
import { eventsOf } from '../core/progress/record.ts';
import { upcastAll } from '../core/progress/upcast.ts';
import { createManagerDatabase } from '../storage/manager-database.ts';
import { createManagerStore } from '../storage/manager-store.ts';
import { newId } from './new-id.ts';
import { openServices } from './services.ts';

/** Whose record may have given a certificate: who learns here, then those whose hand-ins the manager's report took in. */
export async function* certificateHolders(): AsyncGenerator<CertificateHolder> {
  const { store } = openServices();
  for (const learner of await store.learners()) yield { learner, state: await store.state(learner) };
  for await (const part of createManagerStore(createManagerDatabase(), newId).parts()) {
    if ('record' in part) yield holderOf(part.record.learner, part.record.entries);
  }
}

function holderOf(learner: string, entries: readonly Entry[]): CertificateHolder {
  return { learner, state: foldLearner(upcastAll(eventsOf(partBranches(entries).main))) };
}
