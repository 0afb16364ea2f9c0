import type { Course } from '../core/curriculum/course.ts';
import type { RecordCopy } from '../core/progress/progress-store.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { type CollectWorld, readKnown, recountStale, takeHandIn } from '../storage/collect.ts';
import { joinRecords } from '../storage/join-records.ts';
import { createManagerDatabase } from '../storage/manager-database.ts';

/** Takes hand-ins in away from the page: whoever asks ends this worker when a file takes too long. */
export type CollectRequest =
  | {
      readonly kind: 'world';
      readonly courses: readonly Course[];
      readonly shipped: readonly string[];
      readonly version: string;
      readonly textsHref: string;
    }
  | { readonly kind: 'take'; readonly blob: Blob; readonly name: string; readonly now: string }
  | { readonly kind: 'recount'; readonly most: number }
  | { readonly kind: 'join'; readonly copies: readonly RecordCopy[] };

const db = createManagerDatabase();
let world: Omit<CollectWorld, 'known'> | undefined;
/** Read once for all files that are dropped, and anew for each report. */
let known: ReturnType<typeof readKnown> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; request: CollectRequest }>) => {
  try {
    self.postMessage({ id: data.id, answer: await answer(data.request) });
  } catch (error) {
    self.postMessage({ id: data.id, problem: String(error) });
  }
});

async function answer(request: CollectRequest): Promise<unknown> {
  if (request.kind === 'world') {
    const { courses, shipped, version, textsHref } = request;
    world = { courses, shipped: new Set(shipped), version, shippedTexts: () => fetchTexts(textsHref) };
    return null;
  }
  if (!world) throw new Error('The worker was asked before it was told about the courses.');
  if (request.kind !== 'take' || !known) known = readKnown(db);
  const told = { ...world, known: await known };
  if (request.kind === 'take') return takeHandIn(db, request, told);
  if (request.kind === 'join') return joinRecords(db, request.copies, told);
  return recountStale(db, told, request.most);
}

async function fetchTexts(href: string): Promise<readonly CompiledScenario[]> {
  const answered = await fetch(href);
  return answered.ok ? ((await answered.json()) as CompiledScenario[]) : [];
}
