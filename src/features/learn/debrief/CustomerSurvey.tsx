import { debrief as words } from '#messages/debrief.ts';
import { learn } from '#messages/learn.ts';
import type { CustomerAnswer } from '../../../core/scenario/customer-survey.ts';

interface CustomerSurveyProps {
  readonly name: string;
  readonly answers: readonly CustomerAnswer[];
}

/** What the customer says when asked: three short answers that follow from the call. */
export function CustomerSurvey({ name, answers }: CustomerSurveyProps) {
  if (answers.length === 0) return null;
  return (
    <section className="debrief-part">
      <h2>{words.survey(name)}</h2>
      <dl className="customer-survey">
        {answers.map(({ question, stars }) => (
          <div key={question}>
            <dt>{learn.survey[question]}</dt>
            <dd>
              <span aria-hidden="true" className="stars">
                {'★'.repeat(stars)}
                <span className="stars-off">{'★'.repeat(5 - stars)}</span>
              </span>{' '}
              {words.stars(stars)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
