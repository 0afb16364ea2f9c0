import { emptyHead, extend } from '../../src/core/progress/chain.ts';
import { hashLines, printCopy } from '../../src/core/progress/copy-file.ts';
import type { EventDraft } from '../../src/core/progress/events.ts';
import { handInLines, handInOf } from '../../src/core/progress/hand-in.ts';
import type { PrivateKind } from '../../src/core/progress/private.ts';
import type { RecordCopy } from '../../src/core/progress/progress-store.ts';
import type { Seal } from '../../src/core/progress/seal.ts';
import type { RecordDatabase } from '../../src/storage/database.ts';
import { sealHash } from '../../src/storage/keys.ts';

/** A key of a device that exists in this test only. */
export function testKeys(): (hash: string) => Promise<Seal> {
  let pair: { id: string; pair: CryptoKeyPair } | undefined;
  const keys = {
    get: async () => pair,
    add: async (made: NonNullable<typeof pair>) => {
      pair ??= made;
    },
  };
  return (hash) => sealHash({ keys } as unknown as RecordDatabase, hash);
}

/** Drafts as the whole record of one learner on one device. */
export function recordOf(drafts: readonly EventDraft[], learner = 'ada', device = 'device-1'): RecordCopy {
  const dated = drafts.map((draft, i) => ({ ...draft, id: `${learner}-e${i}`, at: '2026-03-02T09:00:00+01:00' }));
  return { entries: extend(emptyHead(learner, device), dated).entries, scenarios: [] };
}

export interface HandInSketch {
  readonly copy: RecordCopy;
  readonly learner?: string;
  readonly file?: string;
  readonly made?: string;
  readonly ticked?: readonly PrivateKind[];
  readonly seal?: (hash: string) => Promise<Seal>;
}

/** A hand-in as the product writes it. */
export async function handInText({ copy, learner = 'ada', file = 'f1', ticked = [], ...rest }: HandInSketch) {
  const { made = '2026-03-02T10:00:00+01:00', seal } = rest;
  const { lines } = handInLines({ file, learner, made }, handInOf(copy, new Set(ticked)));
  return printCopy(lines, seal ? await seal(hashLines(lines)) : null);
}
