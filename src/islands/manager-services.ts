import type { Catalogue, Competency, Rule } from '../core/curriculum/competency.ts';
import type { Course } from '../core/curriculum/course.ts';
import type { Path } from '../core/curriculum/path.ts';
import { type Day, dayAt } from '../core/days.ts';
import { withoutRetired } from '../core/progress/asked.ts';
import { handInOf } from '../core/progress/hand-in.ts';
import type { ProgressStore, RecordCopy } from '../core/progress/progress-store.ts';
import { isoTime } from '../core/time.ts';
import type { Taken } from '../storage/collect.ts';
import type { Joined } from '../storage/join-records.ts';
import { createManagerDatabase } from '../storage/manager-database.ts';
import { createManagerStore, type ManagerStore } from '../storage/manager-store.ts';
import { askWorker } from '../workers/ask-worker.ts';
import type { CollectRequest } from '../workers/collect.worker.ts';
import collectWorker from '../workers/collect.worker.ts?worker&url';
import { trustedWorker } from '../workers/trusted-worker.ts';

/** What the page of the site tells the manager's islands about the content. */
export interface ManagerContent {
  readonly courses: readonly Course[];
  readonly paths: readonly Pick<Path, 'id' | 'title'>[];
  readonly rules: readonly Rule[];
  readonly competencies: readonly Competency[];
  /** One hash over all of it, and the hashes of the role-plays. */
  readonly version: string;
  readonly shipped: readonly string[];
  readonly textsHref: string;
}

export interface ManagerServices {
  readonly store: ManagerStore;
  /** One file into the store, in a worker with a limit of time. */
  readonly take: (blob: Blob, name: string) => Promise<Taken>;
  /** Recounts what other courses or settings were counted with; tells how many people are left. */
  readonly recount: (counting: (left: number) => void) => Promise<void>;
  /** Records of this device joined with what was taken in of the same people. */
  readonly join: (copies: readonly RecordCopy[]) => Promise<readonly Joined[]>;
}

const FILE_LIMIT = 20_000;
const AT_ONCE = 100;

/** The manager's store and its worker. `team` decides which role-plays are still asked for. */
export async function openManager(content: ManagerContent, newId: () => string): Promise<ManagerServices> {
  const store = createManagerStore(createManagerDatabase(), newId);
  const { retired } = await store.team();
  const told: CollectRequest = {
    kind: 'world',
    courses: withoutRetired(content.courses, retired),
    shipped: content.shipped,
    version: [content.version, ...retired.toSorted()].join(' '),
    textsHref: content.textsHref,
  };
  const ask = askWorker(() => {
    const worker = new Worker(trustedWorker(collectWorker), { type: 'module' });
    worker.postMessage({ id: 0, request: told });
    return worker;
  }, FILE_LIMIT);
  const send = (request: CollectRequest) => ask(request);
  return {
    store,
    take: (blob, name) =>
      send({ kind: 'take', blob, name, now: isoTime(Date.now(), zone()) }).then(
        (taken) => taken as Taken,
        () => ({ kind: 'refused', problem: { code: 'tooSlow', line: 0, n: 0 } }),
      ),
    recount: async (counting) => {
      for (;;) {
        const left = (await send({ kind: 'recount', most: AT_ONCE })) as number;
        if (left === 0) return;
        counting(left);
      }
    },
    join: async (copies) => (copies.length === 0 ? [] : ((await send({ kind: 'join', copies })) as readonly Joined[])),
  };
}

function zone(): number {
  return -new Date().getTimezoneOffset();
}

export function today(): Day {
  return dayAt(Date.now(), zone());
}

export function catalogueOf({ rules, competencies }: ManagerContent): Catalogue {
  return { competencies, rules: new Map(rules.map((rule) => [rule.id, rule])) };
}

/** The records of this device as a manager would get them: private things left out. */
export async function localCopies(store: ProgressStore): Promise<readonly RecordCopy[]> {
  const learners = await store.learners();
  return Promise.all(learners.map(async (learner) => handInOf(await store.copy(learner), new Set())));
}
