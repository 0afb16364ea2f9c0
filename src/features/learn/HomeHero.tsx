import { home } from '#messages/home.ts';
import type { LearnerView } from '../../core/progress/learner.ts';
import { Face } from '../../parts/Face.tsx';
import type { CourseLinks } from './Home.tsx';

interface HomeHeroProps {
  readonly view: LearnerView;
  readonly links: readonly CourseLinks[];
  readonly isRead: boolean;
  /** What to do where all courses are done. */
  readonly afterAll: { readonly href: string; readonly words: string; readonly what: string };
}

/** The greeting and the one main action. */
export function HomeHero({ view, links, isRead, afterAll }: HomeHeroProps) {
  const { next } = view;
  const link = links.find(({ course }) => course.id === next?.course);
  const at = link ? link.course.steps.findIndex(({ id }) => id === next?.step.id) : -1;
  const isBegun = view.courses.some(({ status }) => status !== 'notStarted');
  const word = next?.attempt ? home.resume : isBegun ? home.goOn : home.start;
  return (
    <section className="home-hero" data-read={isRead}>
      <div className="home-hero-words">
        <h1>{greeting(view, isBegun)}</h1>
        {!isBegun && <p className="home-lead">{home.lead}</p>}
        {next && link ? (
          <>
            <p>
              <a className="button home-main" data-kind="main" href={link.steps[at]}>
                {word(next.step.title)}
              </a>
            </p>
            <p className="soft small">
              {home.nextIs(link.course.title, at + 1, link.course.steps.length)}
              {' · '}
              {next.step.kind === 'lesson' ? home.minutes(next.step.minutes) : home.conversation}
            </p>
          </>
        ) : (
          <>
            <p>
              <strong>{home.allDone}</strong> {home.allDoneWhat}
            </p>
            <p>
              <a className="button home-main" data-kind="main" href={afterAll.href}>
                {afterAll.words}
              </a>
            </p>
            {afterAll.what && <p className="soft small">{afterAll.what}</p>}
          </>
        )}
      </div>
      <ul className="plain home-faces" aria-label={home.faces}>
        {FACES.map(([person, mood]) => (
          <li key={person.id}>
            <Face person={person} mood={mood} size="large" />
          </li>
        ))}
      </ul>
    </section>
  );
}

function greeting({ name }: LearnerView, isBegun: boolean): string {
  if (name) return home.welcomeBack(name);
  return isBegun ? home.welcomeAgain : home.welcome;
}

const FACES = [
  [{ id: 'mr-okafor', name: 'Mr Okafor' }, 'annoyed'],
  [{ id: 'mrs-haddad', name: 'Mrs Haddad' }, 'happy'],
  [{ id: 'theo', name: 'Theo' }, 'worried'],
] as const;
