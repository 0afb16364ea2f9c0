import type { Course } from '../../../core/curriculum/course.ts';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import {
  type Attempt,
  type AttemptRefusal,
  type AttemptResult,
  applyToAttempts,
  chooseInAttempt,
  finishAttempt,
  type OpenAttempt,
  startAttempt,
} from '../../../core/progress/attempt.ts';
import type { EventDraft, ProgressEvent } from '../../../core/progress/events.ts';
import { type CustomerAnswer, surveyCustomer } from '../../../core/scenario/customer-survey.ts';
import type { CompiledScenario } from '../../../core/scenario/model.ts';
import { type Score, scorePlay } from '../../../core/scenario/score.ts';
import type { LearnServices, OpenServices } from './services.ts';
import type { Session } from './session.ts';

export type Kept =
  | { readonly kind: 'kept' }
  /** It stands in memory; the store tries again by itself. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly refusal: AttemptRefusal };

/** What the record says about a role-play when the page opens. */
export interface Found {
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly events: readonly ProgressEvent[];
  readonly services: LearnServices;
}

/** Keeps a session in the record. One call at a time; each brings the record up to the session, however much is missing. */
export interface Keeper {
  readonly find: () => Promise<Found>;
  /** Closes an attempt that cannot be gone on with, because its text is gone. */
  readonly interrupt: (attempt: string) => Promise<unknown>;
  /** Resolves once everything so far has been tried. */
  readonly settled: () => Promise<unknown>;
  readonly keep: (session: Session, course: Course | null, from?: RetryFrom | null) => Promise<Kept>;
}
export interface RetryFrom {
  readonly attempt: string;
  readonly turn: number;
}

const INTERRUPTED: AttemptResult = {
  outcome: 'interrupted',
  ending: null,
  points: 0,
  best: null,
  pass: null,
  rules: [],
  broken: [],
  passed: false,
};

interface KeeperNeeds {
  readonly openServices: OpenServices;
  readonly rules: readonly RuleLink[];
  /** Waited for before anything is written. */
  readonly ready: () => Promise<void>;
}

export function createKeeper({ openServices, rules, ready }: KeeperNeeds): Keeper {
  const attempts = new Map<string, Attempt>();
  let order = 0;
  let opened: Promise<Found> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Found> {
    const services = await openServices();
    const events = await services.store.read();
    attempts.clear();
    order = 0;
    for (const event of events) applyToAttempts(attempts, event, order++);
    return { attempts, events, services };
  }
  async function append({ store }: LearnServices, drafts: readonly EventDraft[]): Promise<boolean> {
    const { events, kept } = await store.append(drafts);
    for (const event of events) applyToAttempts(attempts, event, order++);
    return kept;
  }
  /** A store that could not be loaded is asked for again at the next choice. */
  function open(): Promise<Found> {
    opened ??= read().catch((reason: unknown) => {
      opened = null;
      throw reason;
    });
    return opened;
  }
  async function bringUp(session: Session, course: Course | null, from: RetryFrom | null): Promise<Kept> {
    await ready();
    const { services } = await open();
    let isKept = true;
    if (!attempts.has(session.attempt!)) {
      const decision = startAttempt(attempts, startRequest(session, course, from));
      if (!decision.ok) return { kind: 'refused', refusal: decision.problem };
      await services.store.keepScenario(session.compiled);
      isKept = (await append(services, decision.value)) && isKept;
    }
    const survey = course?.closing === session.compiled.scenario.id ? surveyOf(session, rules) : [];
    for (const drafts of missingMoves(session, attempts, survey)) isKept = (await append(services, drafts())) && isKept;
    return { kind: isKept ? 'kept' : 'waiting' };
  }
  return {
    find: () => {
      const job = queue.then(() => {
        opened = null;
        return open();
      });
      queue = job.catch(() => undefined);
      return job;
    },
    interrupt: (attempt) => {
      const job = queue.then(async () => {
        const { services } = await open();
        await append(services, draftsOf(finishAttempt(attempts, attempt, INTERRUPTED)));
      });
      queue = job.catch(() => undefined);
      return job;
    },
    settled: () => queue,
    keep: (session, course, from = null) => {
      const job = queue.then(() => bringUp(session, course, from));
      queue = job.catch(() => undefined);
      return job;
    },
  };
}

function startRequest(session: Session, course: Course | null, from: RetryFrom | null) {
  const { attempt, compiled, mode, seed, play, kind, timing } = session;
  const known = play.known;
  return { attempt: attempt!, course, compiled, mode, seed, known, practice: kind === 'practice', from, timing };
}

/** The drafts still to be written, one batch a move; the last move and the end go together, so that both count or neither. */
function missingMoves(
  session: Session,
  attempts: ReadonlyMap<string, Attempt>,
  survey: readonly EventDraft[],
): (() => readonly EventDraft[])[] {
  const attempt = session.attempt!;
  const known = attempts.get(attempt);
  if (known?.state !== 'open') return [];
  const isOver = session.play.ending !== null || session.cutShort !== null;
  const finish = () => [...draftsOf(finishAttempt(attempts, attempt, resultOf(session))), ...survey];
  const turns = session.play.turns.slice(known.moves.length - session.passedOver);
  const batches = turns.map((turn, index) => () => {
    const choice = turn.move.kind === 'choice' ? turn.move.choice : null;
    const request = { attempt, turn: known.moves.length + index, scene: turn.before.scene, choice };
    const isLast = isOver && index === turns.length - 1;
    return [...draftsOf(chooseInAttempt(attempts, session.compiled, request)), ...(isLast ? finish() : [])];
  });
  return batches.length === 0 && isOver ? [finish] : batches;
}

/** What the customer of a closing role-play says about an assessed call that came to an ending. */
function surveyOf(session: Session, rules: readonly RuleLink[]): readonly EventDraft[] {
  if (session.kind !== 'assessed' || session.cutShort !== null || !session.play.ending) return [];
  const answers = customerAnswers(session, rules).map((one) => ({ ...one }));
  return [{ type: 'customer.surveyed', data: { attempt: session.attempt!, answers } }];
}

export function customerAnswers(session: Session, rules: readonly RuleLink[]): readonly CustomerAnswer[] {
  const competencyOf = (rule: string) => rules.find(({ id }) => id === rule)?.competency?.id ?? null;
  return surveyCustomer(session.play, scoreOf(session), competencyOf);
}

/** A refused move is one that the record has already, from a second click or another tab. */
function draftsOf(decision: ReturnType<typeof finishAttempt>): readonly EventDraft[] {
  return decision.ok ? decision.value : [];
}

export function scoreOf({ play, compiled }: Pick<Session, 'play' | 'compiled'>): Score {
  return scorePlay(play, compiled.bounds);
}

function resultOf(session: Session): AttemptResult {
  const { points, best, pass, rules, broken, outcome, ending, passed } = scoreOf(session);
  const shown = rules.map((one) => ({ ...one }));
  const end = session.cutShort ?? outcome ?? 'interrupted';
  return { outcome: end, ending, points, best, pass, rules: shown, broken: [...broken], passed };
}

/** The open attempt of this kind to go on with: the first assessed one, as everywhere in the record, or the last practice. */
export function openAttempt(
  { attempts }: Pick<Found, 'attempts'>,
  scenario: string,
  course: string | null,
  kind: Session['kind'],
): OpenAttempt | null {
  const open = [...attempts.values()].filter(
    (one): one is OpenAttempt =>
      one.state === 'open' && one.scenario === scenario && one.course === course && one.kind === kind,
  );
  return (kind === 'assessed' ? open[0] : open.at(-1)) ?? null;
}

/** The text an attempt was begun on; null where neither the record nor this site has it any more. */
export async function textOf(
  { services }: Pick<Found, 'services'>,
  hash: string,
  here: CompiledScenario,
): Promise<CompiledScenario | null> {
  return hash === here.scenarioHash ? here : await services.store.scenario(hash);
}
