import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { RolePlayPlace, RuleLink } from '../core/curriculum/rule-links.ts';
import type { CompiledScenario } from '../core/scenario/model.ts';
import { RolePlay } from '../features/learn/play/RolePlay.tsx';
import type { OpenGuard } from '../features/learn/play/services.ts';
import { answeredEarly, takeEarlyReply, wentOnEarly } from './early-reply.ts';
import { newId } from './new-id.ts';
import { hasRecord, mayBeOpen, noteOpen } from './open-hint.ts';
import { painted } from './painted.ts';
import { preferences } from './preferences.ts';
import { showAttempt, shownAttempt } from './shown-attempt.ts';

export interface RolePlayIslandProps {
  readonly compiled: CompiledScenario;
  /** The courses that use it; the address may name one of them. */
  readonly places: readonly (RolePlayPlace & { readonly back: PageLink })[];
  readonly seed: number;
  readonly rules: readonly RuleLink[];
  readonly recordHref: string;
  /** Where the way back leads outside of a course. */
  readonly all: PageLink;
}

interface PageLink {
  readonly href: string;
  readonly title: string;
}

/** Hands the player the record, which is loaded only when it is first needed. */
export function RolePlayIsland({ places, recordHref, all, ...rest }: RolePlayIslandProps) {
  const [asked] = useState(readAddress);
  const [answered] = useState(() => (typeof document === 'undefined' ? null : answeredEarly()));
  const scenario = rest.compiled.scenario.id;
  const place = places.find(({ course }) => course.id === asked.course) ?? places[0];
  // The page was built for no address in particular: what hangs on it is drawn once the page is alive.
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const [isOpened, setOpened] = useState(false);
  const openServices = useCallback(async () => {
    // Side by side: the services ask for the database's code only once they are there.
    const [{ openServices: open }] = await Promise.all([
      import('./services.ts'),
      import('../storage/dexie-progress-store.ts').catch(() => null),
    ]);
    setOpened(true);
    return open();
  }, []);
  return (
    <RolePlay
      {...rest}
      back={(isAlive ? (asked.practice ? null : place?.back) : places[0]?.back) ?? all}
      course={place?.course ?? null}
      mode={asked.practice ? 'coached' : (place?.mode ?? 'coached')}
      practice={asked.practice}
      isDraft={import.meta.env.DEV}
      notice={
        isOpened && (
          <Suspense>
            <StorageNoticeIsland recordHref={recordHref} />
          </Suspense>
        )
      }
      openServices={openServices}
      chance={Math.random}
      newId={newId}
      preferences={preferences}
      openGuard={openGuard}
      answered={answered}
      painted={painted}
      takeEarly={takeEarlyReply}
      wentOnEarly={wentOnEarly}
      shownAttempt={shownAttempt}
      showAttempt={showAttempt}
      mayBeOpen={() => shownAttempt() !== null || mayBeOpen(scenario)}
      hasRecord={hasRecord}
      noteOpen={(isOpen) => noteOpen(scenario, isOpen)}
    />
  );
}

// Where it cannot be loaded the conversation goes on: the player itself says what is not saved.
const StorageNoticeIsland = lazy(() =>
  import('./StorageNoticeIsland.tsx').then(
    (module) => ({ default: module.StorageNoticeIsland }),
    () => ({ default: (_: { readonly recordHref: string }) => null }),
  ),
);
const openGuard: OpenGuard = async (settled) => {
  const { locks } = (await import('./services.ts')).openServices();
  return { hold: (attempt, onLost) => locks.hold(attempt, onLost, settled) };
};

/** `?course=` names the course it is played for, `?practice` plays it coached and without counting. */
function readAddress() {
  const asked = new URLSearchParams(typeof location === 'undefined' ? '' : location.search);
  return { course: asked.get('course'), practice: asked.has('practice') };
}
