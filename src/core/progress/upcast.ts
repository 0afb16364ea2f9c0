import * as z from 'zod/mini';
import { fail, ok, type Result } from '../result.ts';
import { EVENT_VERSIONS, type EventPlace, type EventType, eventData, type ProgressEvent } from './events.ts';

const id = z.string().check(z.minLength(1), z.maxLength(200));

/** The form around every event, whatever its type and version. Data is checked after it was stepped up. */
const storedEvent = z.strictObject({
  id,
  v: z.int().check(z.minimum(1)),
  type: id,
  learner: id,
  device: id,
  n: z.int().check(z.minimum(1)),
  lamport: z.int().check(z.minimum(1)),
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/)),
  data: z.record(z.string(), z.unknown()),
});

/** An event as it was written, perhaps by an older version. Its hash is taken over this form, so it is never rewritten. */
export interface StoredEvent extends EventPlace {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export type EventProblem = 'shape' | 'newer' | 'data';

type Data = Readonly<Record<string, unknown>>;
type Step = (data: Data) => Data;

/** `STEPS[type][v]` turns data of version v into version v + 1. */
const STEPS: Partial<Record<EventType, Readonly<Record<number, Step>>>> = {
  'plan.opened': {
    1: (data) => ({
      ...data,
      learner: null,
      by: '',
      courses: Array.isArray(data['courses']) ? data['courses'].map(withoutEnd) : data['courses'],
      exempt: [],
      retired: [],
    }),
  },
};

/** A course of a plan of version 1, which knew no renewal. */
function withoutEnd(course: unknown): unknown {
  return typeof course === 'object' && course !== null ? { ...course, validDays: null } : course;
}

/** Checks the form around an event of unknown origin; the data stays as it is. */
export function readShape(raw: unknown): Result<StoredEvent, EventProblem> {
  const read = storedEvent.safeParse(raw);
  return read.success ? ok(read.data) : fail('shape');
}

/**
 * A stored event -> today's event, stepped up one version at a time. Fails with `newer` for a type or version that this
 * build does not know (it must be kept, and not shown), with `data` where the data is not what its version says.
 */
export function upcast(stored: StoredEvent): Result<ProgressEvent, EventProblem> {
  if (!isKnown(stored.type) || stored.v > EVENT_VERSIONS[stored.type]) return fail('newer');
  let data: Data = stored.data;
  for (let v = stored.v; v < EVENT_VERSIONS[stored.type]; v++) data = STEPS[stored.type]![v]!(data);
  const read = eventData[stored.type].safeParse(data);
  if (!read.success) return fail('data');
  return ok({ ...stored, v: EVENT_VERSIONS[stored.type], data: read.data } as ProgressEvent);
}

function isKnown(type: string): type is EventType {
  return Object.hasOwn(eventData, type);
}

/** What our own store or journal holds -> today's events. Those that only a newer version knows are passed over. */
export function upcastAll(stored: readonly StoredEvent[]): ProgressEvent[] {
  return stored.flatMap((event) => {
    const read = upcast(event);
    return read.ok ? [read.value] : [];
  });
}
