import { home } from '#messages/home.ts';
import { review } from '#messages/review.ts';
import { sayingOf } from '../../../core/progress/own-saying.ts';
import { HomeAside } from './HomeAside.tsx';
import { HomeCourse } from './HomeCourse.tsx';
import { HomeHero } from './HomeHero.tsx';
import { HomePlan } from './HomePlan.tsx';
import { HomeToday } from './HomeToday.tsx';
import type { HomeProps } from './home-props.ts';
import { LevelSummary } from './LevelSummary.tsx';
import { PathProgress } from './PathProgress.tsx';
import './home.css';

/** The learner's home: one thing to do, how far everything is, and little else. */
export function Home(props: HomeProps) {
  const { growth } = props;
  return (
    <div className="home">
      <HomeHero {...props} afterAll={afterAllOf(props)} />
      <HomeToday {...props} />
      <section className="home-courses" aria-labelledby="home-courses">
        <h2 id="home-courses">{home.courses}</h2>
        <div className="home-paths">
          <HomePlan {...props} />
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
        </div>
        <HomeCourses {...props} />
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

function HomeCourses({ view, today, links, growth }: HomeProps) {
  return view.courses.map((progress, at) => {
    const link = links.find(({ course }) => course.id === progress.course);
    const standing = view.standings[at];
    if (!link) return null;
    return (
      <HomeCourse
        key={progress.course}
        progress={progress}
        link={link}
        saying={standing ? sayingOf(standing, today) : null}
        next={view.next?.course === progress.course ? view.next.step : null}
        certificateHref={growth?.hrefs.certificates[progress.course]}
        test={growth?.tests?.[progress.course]}
      />
    );
  });
}

/** With all courses done, the main action is what is due, or a conversation of one's own choice. */
function afterAllOf({ growth, practiseHref }: HomeProps) {
  const due = growth?.review;
  if (!growth || !due || due.items.length === 0) return { href: practiseHref, words: home.rolesLink, what: '' };
  const what = `${review.due(due.items.length, due.seconds)}. ${review.dueWhy}`;
  return { href: growth.hrefs.review, words: review.start, what };
}
