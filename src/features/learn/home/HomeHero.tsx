import { duty } from '#messages/duty.ts';
import { home } from '#messages/home.ts';
import type { NextStep } from '../../../core/progress/learner.ts';
import { sayingOf, urgencyOf } from '../../../core/progress/own-saying.ts';
import type { OwnView } from '../../../core/progress/own-view.ts';
import { Face } from '../../../parts/Face.tsx';
import { type CourseLinks, hrefOfStep } from './home-links.ts';
import type { HomeProps } from './home-props.ts';
import { useGreetingFocus } from './use-greeting-focus.ts';

interface HomeHeroProps extends Pick<HomeProps, 'view' | 'today' | 'links' | 'isRead'> {
  /** What to do where all courses are done. */
  readonly afterAll: { readonly href: string; readonly words: string; readonly what: string };
}

/** The greeting and the one main action; who is through with everything is met by happy faces. */
export function HomeHero({ view, today, links, isRead, afterAll }: HomeHeroProps) {
  const { next } = view;
  const heading = useGreetingFocus(view.name, isRead);
  const link = links.find(({ course }) => course.id === next?.course);
  const isBegun = view.courses.some(({ status }) => status !== 'notStarted');
  return (
    <section className="home-hero" data-read={isRead}>
      <div className="home-hero-words">
        <h1 ref={heading} tabIndex={-1}>
          {greeting(view, isBegun)}
        </h1>
        {!isBegun && <p className="home-lead">{home.lead}</p>}
        {next && link ? (
          <>
            <p>
              <a className="button home-main" data-kind="main" href={hrefOfStep(link, next.step)}>
                {mainWord(view, next, isBegun)(next.step.title)}
              </a>
            </p>
            <NextWords view={view} next={next} link={link} today={today} />
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
            <Face person={person} mood={next ? mood : 'happy'} size="large" />
          </li>
        ))}
      </ul>
    </section>
  );
}

function mainWord({ isRenewal }: OwnView, next: NextStep, isBegun: boolean): (step: string) => string {
  if (next.attempt) return home.resume;
  if (isRenewal) return home.again;
  return isBegun ? home.goOn : home.start;
}

interface NextWordsProps extends Pick<HomeProps, 'view' | 'today'> {
  readonly next: NextStep;
  readonly link: CourseLinks;
}

/** Where the next step stands, how long it takes, and when it is due. */
function NextWords({ view, next, link, today }: NextWordsProps) {
  const steps = view.courses.find(({ course }) => course === next.course)?.steps ?? [];
  const at = steps.findIndex(({ step }) => step.id === next.step.id);
  const standing = view.standings.find(({ course }) => course === next.course);
  const saying = standing && sayingOf(standing, today);
  const hint = saying ? duty.hint(saying) : '';
  return (
    <p className="soft small">
      {home.nextIs(link.course.title, at + 1, steps.length)}
      {' · '}
      {next.step.kind === 'lesson' ? home.minutes(next.step.minutes) : home.conversation}
      {saying && hint && (
        <>
          {' · '}
          <strong className="duty" data-urgency={urgencyOf(saying)}>
            {hint}
          </strong>
        </>
      )}
    </p>
  );
}

function greeting({ name }: OwnView, isBegun: boolean): string {
  if (name) return home.welcomeBack(name);
  return isBegun ? home.welcomeAgain : home.welcome;
}

const FACES = [
  [{ id: 'mr-okafor', name: 'Mr Okafor' }, 'annoyed'],
  [{ id: 'mrs-haddad', name: 'Mrs Haddad' }, 'happy'],
  [{ id: 'theo', name: 'Theo' }, 'worried'],
] as const;
