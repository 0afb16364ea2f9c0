import type { Mode } from '../../../core/curriculum/course.ts';
import type { ClientNote } from '../../../core/scenario/client-file.ts';
import { advance, type Move, type Play } from '../../../core/scenario/replay.ts';
import { createHolder, type Held } from './attempt-hold.ts';
import { createKeeper, type Kept, type RetryFrom } from './attempt-keeper.ts';
import { type FoundSession, findSession } from './find-session.ts';
import type { Notice, RolePlayInput } from './role-play-input.ts';
import { answeredSession, newSeed, openSession, pageSession, type Session, seedLike } from './session.ts';

export interface RolePlayState {
  readonly session: Session;
  /** Whether the record was asked where this role-play stands. */
  readonly asked: 'not' | 'asking' | 'told';
  readonly saving: 'idle' | 'saving' | 'saved' | 'notSaved';
  readonly notice: Notice;
  /** `elsewhere`: another tab plays this attempt, and nothing is said here until this one takes over. */
  readonly held: Held;
  /** What was noted about this person in earlier calls. */
  readonly earlier: readonly ClientNote[];
  /** A choice taken before it is clear where this attempt stands: it is shown as said, and answered once it is. */
  readonly pending: string | null;
}

/** What a new session is to be, where it is not the page's own. */
export interface Fresh {
  readonly mode: Mode;
  readonly kind: Session['kind'];
}

export type RolePlayDesk = ReturnType<typeof createRolePlayDesk>;

/**
 * Where the session, the screen and the record meet: the screen moves at once, the record follows in order. `mayMove` asks
 * the machine.
 */
export function createRolePlayDesk(input: RolePlayInput, mayMove: (play: Play, move: Move) => boolean) {
  const { compiled, course, chance, newId, answered, painted } = input;
  const keeper = createKeeper({ ...input, ready: painted });
  const listeners = new Set<() => void>();
  const holder = createHolder(input.openGuard, keeper.settled, (held) => set({ held }));
  let state: RolePlayState = {
    session: answeredSession(pageSession(input), answered),
    asked: 'not',
    saving: answered === null ? 'idle' : 'saving',
    notice: null,
    held: 'free',
    earlier: [],
    pending: null,
  };
  const set = (change: Partial<RolePlayState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  function keep(session: Session, from: RetryFrom | null = null): void {
    set({ session, saving: 'saving' });
    void painted().then(() => guard(session));
    keeper.keep(session, course, from).then(told, () => set({ saving: 'notSaved' }));
  }
  function guard({ attempt, play, cutShort }: Session): void {
    const isOpen = attempt !== null && play.ending === null && cutShort === null;
    input.noteOpen(isOpen);
    // One that was started over is saved late, and no longer the one on the screen.
    if (attempt && attempt === state.session.attempt) input.showAttempt(attempt);
    if (isOpen) void holder.hold(attempt);
    else holder.release();
  }
  function told(kept: Kept): void {
    if (kept.kind !== 'refused') set({ saving: kept.kind === 'kept' ? 'saved' : 'notSaved' });
    else if (kept.refusal.why === 'openAttempt') void ask('alreadyOpen');
    // With no attempt left the conversation goes on, as practice.
    else if (kept.refusal.why === 'noAttemptsLeft') {
      keep({ ...state.session, kind: 'practice' });
      set({ notice: 'noAttemptsLeft' });
    }
  }

  /** Asks the record where this role-play stands. An attempt found open takes the place of what is on the screen. */
  async function ask(because: 'resumed' | 'alreadyOpen' = 'resumed', isThere = async () => true): Promise<void> {
    set({ asked: 'asking' });
    let asked: RolePlayState['asked'] = 'told';
    try {
      if (await isThere()) {
        const found = await findSession(await keeper.find(), input);
        if (because === 'alreadyOpen' || state.session.attempt === null) take(found, because);
      } else asked = 'not';
    } catch {
      set({ saving: 'notSaved' });
    }
    set({ asked });
    confirm();
    const { pending, session } = state;
    if (pending) {
      set({ pending: null });
      move({ kind: 'choice', choice: pending }, session.play.turns.length);
    }
  }
  /** Keeps the reply that the page answered by itself, once it is clear that nothing else stands open. */
  function confirm(): void {
    const { session } = state;
    if (session.attempt === null && session.play.turns.length > 0) keep(named(session));
  }
  function take({ session, notice, earlier, lost }: FoundSession, because: 'resumed' | 'alreadyOpen'): void {
    const { play, timing } = state.session;
    const isSaid = state.pending !== null || (state.session.attempt === null && play.turns.length > 0);
    const isDropped = because === 'alreadyOpen' || (isSaid && session.attempt !== null);
    // The learner may have set a time limit while the record was being read.
    const shown = session.attempt === null ? { ...again(session), timing } : session;
    set({
      earlier,
      session: shown,
      notice: isDropped ? 'alreadyOpen' : notice,
      pending: isDropped ? null : state.pending,
      saving: 'idle',
    });
    guard(session);
    if (lost) void keeper.interrupt(lost).catch(() => set({ saving: 'notSaved' }));
    // An attempt that had come to its end before the page went away is finished now.
    if (session.attempt && session.play.ending) keep(session);
  }
  /** What the page answered by itself, said again on what the record knows. */
  function again(session: Session): Session {
    const { attempt, play, opened } = state.session;
    return attempt === null && play.turns.length > 0 ? { ...answeredSession(session, answered), opened } : session;
  }
  function move(next: Move, turn: number): void {
    const { session } = state;
    if (session.play.turns.length !== turn || session.cutShort || state.held === 'elsewhere') return;
    if (!mayMove(session.play, next)) return;
    const play = advance(session.play, next);
    if (!play.ok) return;
    set({ notice: null });
    const moved = { ...session, play: play.value };
    keep(moved.attempt ? moved : named(moved));
  }
  /** A session under a name of its own. Only the page's order of replies is shared by everybody, so it gets a seed too. */
  function named(session: Session): Session {
    const seed = session.seed === input.seed ? seedLike(session, chance) : session.seed;
    return { ...session, attempt: newId(), seed };
  }
  return {
    read: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ask,
    confirm,
    /** Goes on here with what another tab has open; what was said there in the meantime is read first. */
    takeOver: async () => {
      await holder.takeOver();
      await ask('alreadyOpen');
      set({ notice: null });
    },
    /** Says a reply of the turn that the learner saw; a second click on the same turn does nothing. */
    say: (choice: string, turn: number) => {
      const { asked, session } = state;
      if (asked !== 'asking' || session.attempt !== null) move({ kind: 'choice', choice }, turn);
      else if (turn === session.play.turns.length) set({ pending: choice });
    },
    timeOut: (turn: number) => move({ kind: 'timeout' }, turn),
    giveUp: () => {
      const ended: Session = { ...state.session, cutShort: 'gaveUp' };
      if (ended.attempt) keep(ended);
      else set({ session: ended });
    },
    setTiming: (timing: number | null) => set({ session: { ...state.session, timing } }),
    restart: ({ mode, kind }: Fresh) => {
      const { session } = state;
      const isOpen = session.attempt !== null && session.play.ending === null && session.cutShort === null;
      if (isOpen) keep({ ...session, cutShort: 'gaveUp' });
      const { timing, play } = session;
      const again = openSession({ compiled, known: play.known, timing, seed: newSeed(chance), mode, kind });
      input.showAttempt(null);
      set({ session: again, notice: null, saving: 'idle' });
    },
    /** Tries a turn of this attempt again, as coached practice. */
    retry: (turn: number) => {
      const { session } = state;
      const moves = session.play.turns.slice(0, turn).map((one) => one.move);
      const { known } = session.play;
      const seed = session.seed;
      const again = openSession({ ...session, known, moves, seed, mode: 'coached', kind: 'practice' });
      keep({ ...named(again), givenTurns: turn }, { attempt: session.attempt!, turn });
    },
  };
}
