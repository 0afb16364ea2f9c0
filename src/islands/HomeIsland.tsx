import { useEffect, useState } from 'react';
import { home } from '#messages/home.ts';
import type { Path } from '../core/curriculum/path.ts';
import { foldLearner } from '../core/progress/learner.ts';
import { ownView } from '../core/progress/own-view.ts';
import { reloadInTurn } from '../core/reload-in-turn.ts';
import { Home } from '../features/learn/home/Home.tsx';
import type { HomeGrowth, HomeHrefs } from '../features/learn/home/home-growth.ts';
import type { CourseLinks } from '../features/learn/home/home-links.ts';
import type { TrainerPlay } from '../features/plan/plan-world.ts';
import { readHomeView } from './home-view.ts';
import { trainerPlays } from './trainer-plays.ts';

interface HomeIslandProps {
  readonly links: readonly CourseLinks[];
  readonly recordHref: string;
  readonly practiseHref: string;
  readonly planHref: string;
  readonly handInHref: string;
  readonly playHref: string;
  readonly paths: readonly Path[];
  readonly know: readonly string[];
  readonly hrefs: HomeHrefs;
}

/** Hands the home what the record says, and keeps it up to date while it is open. */
export function HomeIsland({ links, paths, know, hrefs, playHref, ...places }: HomeIslandProps) {
  const courses = links.map(({ course }) => course);
  const [{ view, today }, setView] = useState(() => ({
    view: ownView(courses, { state: foldLearner([]), events: [], today: 0 }),
    today: 0,
  }));
  const [reading, setReading] = useState<'reading' | 'read' | 'failed'>('reading');
  const [plays, setPlays] = useState<readonly TrainerPlay[]>([]);
  const [growth, setGrowth] = useState<HomeGrowth | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the courses are those of the page
  useEffect(() => {
    let isGone = false;
    let stop = () => {};
    const follow = async () => {
      const services = await openServices();
      const show = reloadInTurn(async () => {
        setView(await readHomeView(services, courses, paths));
        setPlays(trainerPlays());
        setReading('read');
      });
      const grow = reloadInTurn(async () => {
        const { readHomeGrowth } = await import('./home-growth.ts');
        setGrowth(await readHomeGrowth({ courses, paths, know, hrefs }));
      });
      // Without what is due the page still says how far the courses are.
      const showAll = () => show().then(() => grow().catch(() => {}));
      // Followed before it is read: what is saved in between, a name say, would not be shown.
      if (!isGone) stop = services.store.watch(() => void showAll());
      await showAll();
    };
    follow().catch(() => setReading('failed'));
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  const rename = async (name: string, role: string | null) => {
    const { store } = await openServices();
    await store.append([{ type: 'learner.named', data: { name, role } }]);
  };
  return (
    <>
      {reading === 'failed' && (
        <p role="alert" className="storage-notice" data-tone="warn">
          {home.failed}
        </p>
      )}
      <Home
        {...places}
        view={view}
        today={today}
        links={links}
        isRead={reading === 'read'}
        roles={paths}
        trainerPlays={plays.map(({ hash, title }) => ({ href: `${playHref}?text=${hash}`, title }))}
        growth={growth}
        onName={(name, role) => void rename(name, role ?? view.role)}
      />
    </>
  );
}

const openServices = async () => (await import('./services.ts')).openServices();
