import { home } from '#messages/home.ts';
import { review } from '#messages/review.ts';
import type { Course } from '../../core/curriculum/course.ts';
import type { Path } from '../../core/curriculum/path.ts';
import type { CourseProgress, LearnerView } from '../../core/progress/learner.ts';
import { HomeAside } from './HomeAside.tsx';
import { HomeHero } from './HomeHero.tsx';
import { HomePath } from './HomePath.tsx';
import { HomeToday } from './HomeToday.tsx';
import type { HomeGrowth } from './home-growth.ts';
import { LevelSummary } from './LevelSummary.tsx';
import { PathProgress } from './PathProgress.tsx';
import './home.css';

/** A course with the addresses of its page and of its steps, in order. */
export interface CourseLinks {
  readonly course: Course;
  readonly href: string;
  readonly steps: readonly string[];
}

export interface HomeProps {
  readonly view: LearnerView;
  readonly links: readonly CourseLinks[];
  readonly recordHref: string;
  readonly practiseHref: string;
  /** True once the record has been read; before that the page shows what a newcomer sees. */
  readonly isRead: boolean;
  readonly onName: (name: string, role?: string) => void;
  /** The roles that can be named with the name. */
  readonly roles?: readonly Path[];
  /** What is due and how far the rules are, once that has been worked out. */
  readonly growth?: HomeGrowth | null;
}

/** The learner's home: one thing to do, how far everything is, and little else. */
export function Home(props: HomeProps) {
  const { view, links, growth } = props;
  const current = view.next?.course ?? view.courses[0]?.course;
  return (
    <div className="home">
      <HomeHero view={view} links={links} isRead={props.isRead} afterAll={afterAllOf(props)} />
      <HomeToday {...props} />
      <section className="home-courses" aria-labelledby="home-courses">
        <h2 id="home-courses">{home.courses}</h2>
        {growth?.path && (
          <article className="card">
            <PathProgress
              path={growth.path.path}
              progress={growth.path.progress}
              certificateHref={growth.hrefs.pathCertificate}
              peopleHref={growth.hrefs.people}
            />
          </article>
        )}
        {view.courses.map((progress) => {
          const link = links.find(({ course }) => course.id === progress.course);
          if (!link) return null;
          return (
            <article key={progress.course} className="card home-course">
              <CourseHead
                progress={progress}
                link={link}
                certificateHref={growth?.hrefs.certificates[progress.course]}
              />
              {progress.course === current && <HomePath progress={progress} link={link} />}
            </article>
          );
        })}
        {growth?.levels.some(({ level }) => level !== 'new') && (
          <article className="card">
            <LevelSummary reached={growth.levels} rulesHref={growth.hrefs.rules} />
          </article>
        )}
      </section>
      <HomeAside {...props} />
    </div>
  );
}

/** With all courses done, the main action is what is due, or a conversation of one's own choice. */
function afterAllOf({ growth, practiseHref }: HomeProps) {
  const due = growth?.review;
  if (!growth || !due || due.items.length === 0) return { href: practiseHref, words: home.rolesLink, what: '' };
  const what = `${review.due(due.items.length, due.seconds)}. ${review.dueWhy}`;
  return { href: growth.hrefs.review, words: review.start, what };
}

interface CourseHeadProps {
  readonly progress: CourseProgress;
  readonly link: CourseLinks;
  readonly certificateHref: string | undefined;
}

function CourseHead({ progress, link, certificateHref }: CourseHeadProps) {
  const { status, stepsDone, steps, score, passed } = progress;
  const words = home.stepsDone(stepsDone, steps.length);
  return (
    <>
      <div className="row home-course-head">
        <h3>
          <a href={link.href}>{link.course.title}</a>
        </h3>
        <span className="badge" data-tone={status === 'completed' ? 'good' : status === 'inProgress' ? 'pine' : ''}>
          {home.status[status]}
        </span>
      </div>
      <p className="soft">{link.course.summary}</p>
      {status === 'completed' && certificateHref && (
        <p>
          <a href={certificateHref}>{home.certificate}</a>
        </p>
      )}
      <div className="home-progress">
        <progress value={stepsDone} max={Math.max(1, steps.length)} aria-label={words} />
        <p className="small">
          {words}
          {score?.percent != null && (
            <>
              {' · '}
              {home.score(score.percent)} {passed ? home.passed : home.notPassed}
            </>
          )}
        </p>
      </div>
    </>
  );
}
