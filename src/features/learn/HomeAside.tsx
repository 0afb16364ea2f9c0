import { home } from '#messages/home.ts';
import { DueReview } from './DueReview.tsx';
import type { HomeProps } from './Home.tsx';
import { NameCard } from './NameCard.tsx';
import { SurveyReminder } from './SurveyReminder.tsx';

/** What a learner can look at once without losing sight of the main action. */
const MOST = 3;

/** At most three other things: the first three of those that matter now. */
export function HomeAside(props: HomeProps) {
  const { growth } = props;
  return (
    <section className="home-more" aria-labelledby="home-more">
      <h2 id="home-more">{home.more}</h2>
      <div className="home-more-cards">{cardsOf(props).slice(0, MOST)}</div>
      {growth?.isShared && (
        <p>
          {home.sharedWhat} <a href={growth.hrefs.people}>{home.sharedLink}</a>
        </p>
      )}
    </section>
  );
}

function cardsOf({ view, links, isRead, recordHref, practiseHref, roles = [], growth, onName }: HomeProps) {
  const titleOf = (course: string) => links.find((link) => link.course.id === course)?.course.title ?? course;
  const cards = [];
  if (isRead && view.name === null) cards.push(<NameCard key="name" roles={roles} onName={onName} />);
  if (growth && growth.review.items.length > 0)
    cards.push(<DueReview key="review" due={growth.review} reviewHref={growth.hrefs.review} />);
  if (growth && growth.surveys.length > 0)
    cards.push(<SurveyReminder key="survey" due={growth.surveys} titleOf={titleOf} surveyHref={growth.hrefs.survey} />);
  cards.push(
    <div key="record" className="home-more-card">
      <h3>{home.recordTitle}</h3>
      <p>{home.recordWhat}</p>
      <p>
        <a href={recordHref}>{home.recordLink}</a>
      </p>
    </div>,
    <div key="roles" className="home-more-card">
      <h3>{home.rolesTitle}</h3>
      <p>{home.rolesWhat}</p>
      <p>
        <a href={practiseHref}>{home.rolesLink}</a>
      </p>
    </div>,
  );
  return cards;
}
