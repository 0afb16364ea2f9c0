import { learn } from '#messages/learn.ts';
import type { RuleLink } from '../../core/curriculum/rule-links.ts';
import { Button } from '../../ui/Button.tsx';
import { scoreOf } from './attempt-keeper.ts';
import type { Session } from './session.ts';
import './ending.css';

interface EndingProps {
  readonly session: Session;
  readonly rules: ReadonlyMap<string, RuleLink>;
  readonly back: { readonly href: string; readonly title: string };
  readonly onLookBack: () => void;
  readonly onAgain: () => void;
}

/** How it ended, in words first and numbers second, and what can be done now. */
export function Ending({ session, rules, back, onLookBack, onAgain }: EndingProps) {
  const { passed, broken, points, best, percent, pass } = scoreOf(session);
  const isPassed = passed && session.cutShort === null;
  const verdict = !isPassed
    ? learn.notPassed
    : session.play.ending?.outcome === 'partial'
      ? learn.passedReservation
      : learn.passed;
  return (
    <div className="ending">
      <p className="row">
        <span className="badge" data-tone={isPassed ? 'good' : 'warn'}>
          {verdict}
        </span>
        {best !== null && percent !== null && pass !== null ? (
          <span>
            {learn.points(points, best)} <span className="soft">({learn.percent(percent, pass)})</span>
          </span>
        ) : (
          <span className="soft">{learn.unscored}</span>
        )}
      </p>
      {session.cutShort === 'gaveUp' && <p>{learn.gaveUpWhat}</p>}
      {broken.map((rule) => (
        <p key={rule} className="ending-broken">
          {learn.brokenRule(rules.get(rule)?.title ?? rule)}
        </p>
      ))}
      <p className="row">
        {session.play.turns.length > 0 && (
          <Button kind="main" onClick={onLookBack}>
            {learn.lookBack}
          </Button>
        )}
        <Button onClick={onAgain}>{learn.again}</Button>
        <a className="button" data-kind="plain" href={back.href}>
          {back.title}
        </a>
      </p>
    </div>
  );
}
