import { home } from '#messages/home.ts';
import { countToday } from './HomeToday.tsx';
import type { HomeProps } from './home-props.ts';

/** What a learner can look at once without losing sight of the main action. */
const MOST = 3;

/** What else there is: with what is due today, at most three things. */
export function HomeAside(props: HomeProps) {
  const { growth } = props;
  return (
    <section className="home-more" aria-labelledby="home-more">
      <h2 id="home-more">{home.more}</h2>
      <div className="home-more-cards">{cardsOf(props).slice(0, MOST - countToday(props))}</div>
      {growth?.isShared && (
        <p>
          {home.sharedWhat} <a href={growth.hrefs.people}>{home.sharedLink}</a>
        </p>
      )}
    </section>
  );
}

function cardsOf({ recordHref, practiseHref, handInHref }: HomeProps) {
  return [
    <div key="record" className="home-more-card">
      <h3>{home.recordTitle}</h3>
      <p>{home.recordWhat}</p>
      <p className="row">
        <a href={recordHref}>{home.recordLink}</a>
        <a href={handInHref}>{home.handInLink}</a>
      </p>
    </div>,
    <div key="roles" className="home-more-card">
      <h3>{home.rolesTitle}</h3>
      <p>{home.rolesWhat}</p>
      <p>
        <a href={practiseHref}>{home.rolesLink}</a>
      </p>
    </div>,
  ];
}
