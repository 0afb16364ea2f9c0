import { learn } from '#messages/learn.ts';
import type { RuleLink } from '../../core/curriculum/rule-links.ts';
import { Button } from '../../ui/Button.tsx';
import type { Session } from './session.ts';
import { Verdict } from './Verdict.tsx';
import './ending.css';

interface EndingProps {
  readonly session: Session;
  readonly rules: ReadonlyMap<string, RuleLink>;
  readonly back: { readonly href: string; readonly title: string };
  readonly onLookBack: () => void;
  readonly onAgain: () => void;
}

/** How it ended, and what can be done now. */
export function Ending({ session, rules, back, onLookBack, onAgain }: EndingProps) {
  return (
    <div className="ending">
      <Verdict session={session} rules={rules} />
      {session.cutShort === 'gaveUp' && <p>{learn.gaveUpWhat}</p>}
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
