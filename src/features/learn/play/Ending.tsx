import { learn } from '#messages/learn.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Player } from './use-player.ts';
import { Verdict } from './Verdict.tsx';
import './ending.css';

interface EndingProps {
  readonly player: Player;
  readonly back: { readonly href: string; readonly title: string };
}

/** How it ended, and what can be done now. */
export function Ending({ player, back }: EndingProps) {
  const { session, rules, setOpen } = player;
  return (
    <div className="ending">
      <Verdict session={session} rules={rules} />
      {session.cutShort === 'gaveUp' && <p>{learn.gaveUpWhat}</p>}
      <p className="row">
        {session.play.turns.length > 0 && (
          <Button kind="main" onClick={() => setOpen('debrief')}>
            {learn.lookBack}
          </Button>
        )}
        <Button onClick={player.again}>{learn.again}</Button>
        <a className="button" data-kind="plain" href={back.href}>
          {back.title}
        </a>
      </p>
    </div>
  );
}
