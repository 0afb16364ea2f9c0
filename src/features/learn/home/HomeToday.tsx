import { home } from '#messages/home.ts';
import { DueReview } from './DueReview.tsx';
import type { HomeProps } from './home-props.ts';
import { NameCard } from './NameCard.tsx';
import { SurveyReminder } from './SurveyReminder.tsx';

type TodayProps = Pick<HomeProps, 'growth' | 'view' | 'links' | 'isRead' | 'roles' | 'onName'>;

/** How many cards stand above the courses: they leave so much less room below, where at most three things are offered. */
export function countToday(props: TodayProps): number {
  return Number(isNameless(props)) + Number(hasReview(props)) + Number((props.growth?.surveys.length ?? 0) > 0);
}

/** Asked above the courses, since the role decides which of them come first. */
function isNameless({ isRead, view }: TodayProps): boolean {
  return isRead && view.name === null;
}

/** Where all courses are done, the review is the main action already. */
function hasReview({ growth, view }: TodayProps): boolean {
  return (growth?.review.items.length ?? 0) > 0 && view.next !== null;
}

/** What is to be done above the courses; nothing where nothing is. */
export function HomeToday(props: TodayProps) {
  const { growth, links, roles = [], onName } = props;
  if (countToday(props) === 0) return null;
  const titleOf = (course: string) => links.find((link) => link.course.id === course)?.course.title ?? course;
  return (
    <section aria-labelledby="home-today">
      <h2 id="home-today" className="quiet">
        {home.today}
      </h2>
      <div className="home-more-cards">
        {growth && hasReview(props) && <DueReview due={growth.review} reviewHref={growth.hrefs.review} />}
        {growth && <SurveyReminder due={growth.surveys} titleOf={titleOf} surveyHref={growth.hrefs.survey} />}
        {isNameless(props) && <NameCard roles={roles} onName={onName} />}
      </div>
    </section>
  );
}
