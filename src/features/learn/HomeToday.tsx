import { home } from '#messages/home.ts';
import { DueReview } from './DueReview.tsx';
import type { HomeProps } from './Home.tsx';
import { SurveyReminder } from './SurveyReminder.tsx';

/** How many cards stand above the courses: they leave so much less room below, where at most three things are offered. */
export function countToday({ growth }: Pick<HomeProps, 'growth'>): number {
  if (!growth) return 0;
  return Number(growth.review.items.length > 0) + Number(growth.surveys.length > 0);
}

/** What is due today, above the courses; nothing where nothing is. */
export function HomeToday({ growth, links }: HomeProps) {
  if (!growth || countToday({ growth }) === 0) return null;
  const titleOf = (course: string) => links.find((link) => link.course.id === course)?.course.title ?? course;
  return (
    <section aria-labelledby="home-today">
      <h2 id="home-today" className="quiet">
        {home.today}
      </h2>
      <div className="home-more-cards">
        <DueReview due={growth.review} reviewHref={growth.hrefs.review} />
        <SurveyReminder due={growth.surveys} titleOf={titleOf} surveyHref={growth.hrefs.survey} />
      </div>
    </section>
  );
}
