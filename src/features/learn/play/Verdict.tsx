import { learn } from '#messages/learn.ts';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import { scoreOf } from './attempt-keeper.ts';
import type { Session } from './session.ts';

interface VerdictProps {
  readonly session: Session;
  readonly rules: ReadonlyMap<string, RuleLink>;
}

/** Passed or not, in words, with the numbers behind it. */
export function Verdict({ session, rules }: VerdictProps) {
  const { passed, broken, points, best, percent, pass } = scoreOf(session);
  const isPassed = passed && session.cutShort === null;
  const isPartial = session.play.ending?.outcome === 'partial';
  const verdict = isPassed ? (isPartial ? learn.passedReservation : learn.passed) : learn.notPassed;
  return (
    <>
      <p className="verdict">
        <span className="badge" data-tone={isPassed ? 'good' : 'warn'}>
          {verdict}
        </span>{' '}
        {best !== null && percent !== null && pass !== null ? (
          <span>
            {learn.points(points, best)} <span className="soft">({learn.percent(percent, pass)})</span>
          </span>
        ) : (
          <span className="soft">{learn.unscored}</span>
        )}
      </p>
      {broken.map((rule) => (
        <p key={rule} className="ending-broken">
          {learn.brokenRule(rules.get(rule)?.title ?? rule)}
        </p>
      ))}
    </>
  );
}
