import { learn } from '#messages/learn.ts';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import { scoreOf } from './attempt-keeper.ts';
import type { Session } from './session.ts';
import './verdict.css';

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
          <>
            <span>{learn.points(points, best)}</span> <span className="soft">{learn.percent(percent, pass)}</span>
          </>
        ) : (
          <span className="soft">{learn.unscored}</span>
        )}
      </p>
      {percent !== null && pass !== null && <Bar percent={percent} pass={pass} isPassed={isPassed} />}
      {broken.map((rule) => (
        <p key={rule} className="ending-broken">
          {learn.brokenRule(rules.get(rule)?.title ?? rule)}
        </p>
      ))}
    </>
  );
}

interface BarProps {
  readonly percent: number;
  readonly pass: number;
  readonly isPassed: boolean;
}

/** The same numbers to look at: how far it went, and the mark from which it passes. */
function Bar({ percent, pass, isPassed }: BarProps) {
  return (
    <svg
      className="verdict-bar"
      data-passed={isPassed}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="verdict-reached" width={percent} height="10" />
      <rect className="verdict-mark" x={Math.min(pass, 99)} width="1" height="10" />
    </svg>
  );
}
