import { useEffect, useState } from 'react';
import { home } from '#messages/home.ts';
import { learnerView } from '../core/progress/learner.ts';
import { type CourseLinks, Home } from '../features/learn/Home.tsx';

interface HomeIslandProps {
  readonly links: readonly CourseLinks[];
  readonly recordHref: string;
  readonly practiseHref: string;
}

/** Hands the home what the record says, and keeps it up to date while it is open. */
export function HomeIsland({ links, recordHref, practiseHref }: HomeIslandProps) {
  const courses = links.map(({ course }) => course);
  const [view, setView] = useState(() => learnerView([], courses));
  const [reading, setReading] = useState<'reading' | 'read' | 'failed'>('reading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the courses are those of the page
  useEffect(() => {
    let stop = () => {};
    const show = async () => {
      const { store } = await openServices();
      setView(learnerView(await store.read(), courses));
      setReading('read');
      return store;
    };
    show().then(
      (store) => {
        stop = store.watch(() => void show());
      },
      () => setReading('failed'),
    );
    return () => stop();
  }, []);
  const rename = async (name: string) => {
    const { store } = await openServices();
    await store.append([{ type: 'learner.named', data: { name, role: view.role } }]);
  };
  return (
    <>
      {reading === 'failed' && <p role="alert">{home.failed}</p>}
      <Home
        view={view}
        links={links}
        recordHref={recordHref}
        practiseHref={practiseHref}
        isRead={reading === 'read'}
        onName={(name) => void rename(name)}
      />
    </>
  );
}

const openServices = async () => (await import('./services.ts')).openServices();
