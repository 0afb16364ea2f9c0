import { useRef } from 'react';
import { learn } from '#messages/learn.ts';
import { Button } from '../../../ui/Button.tsx';
import { CoachNotes } from './CoachNotes.tsx';
import { Ending } from './Ending.tsx';
import { Replies } from './Replies.tsx';
import { partnerOf, repliesOf } from './session.ts';
import { TimeLeft } from './TimeLeft.tsx';
import type { Player } from './use-player.ts';
import { useReplyKeys } from './use-reply-keys.ts';
import { isWaiting } from './use-stage.ts';
import './turn-panel.css';

interface TurnPanelProps {
  readonly player: Player;
  readonly back: { readonly href: string; readonly title: string };
}

/** The lower half: the learner's turn. Its heading is where the focus goes after each choice. */
export function TurnPanel({ player, back }: TurnPanelProps) {
  const { heading, state, session, view, preferences } = player;
  const { stage } = view;
  const frame = useRef<HTMLElement>(null);
  useReplyKeys(frame, preferences.numberKeys);
  return (
    <section
      ref={frame}
      className="turn"
      data-stage={stage.kind}
      aria-labelledby="turn-heading"
      onKeyDown={(event) => {
        if (!isWaiting(stage) || event.key !== 'Enter' || event.repeat || event.target !== heading.current) return;
        event.preventDefault();
        player.goOn();
      }}
    >
      <h2 ref={heading} id="turn-heading" tabIndex={-1}>
        {headingOf(player)}
      </h2>
      {state.notice && (
        <p className="turn-notice" role="status">
          {learn.notices[state.notice]}
        </p>
      )}
      {stage.kind === 'choosing' && <Choosing player={player} />}
      {stage.kind === 'answering' && (
        <Button kind="plain" onClick={player.goOn}>
          {learn.skipPause}
        </Button>
      )}
      {stage.kind === 'coached' && (
        <>
          <CoachNotes notes={stage.notes} rules={player.rules} />
          <Button kind="main" onClick={player.goOn}>
            {session.play.ending ? learn.toEnding : learn.goOn}
          </Button>
        </>
      )}
      {stage.kind === 'ended' && <Ending player={player} back={back} />}
    </section>
  );
}

/** The replies, with the clock where the learner wants one; where another tab plays, the way to take over. */
function Choosing({ player }: Pick<TurnPanelProps, 'player'>) {
  const { session, state, clock } = player;
  if (state.held === 'elsewhere') {
    return (
      <p className="turn-notice row" role="status">
        {learn.elsewhere} <Button onClick={player.takeOver}>{learn.takeOver}</Button>
      </p>
    );
  }
  return (
    <>
      {clock && <TimeLeft clock={clock} />}
      <Replies
        replies={repliesOf(session)}
        scenario={session.compiled.scenario}
        pending={state.pending}
        onSay={player.say}
      />
    </>
  );
}

function headingOf({ session, view: { stage } }: Player): string {
  const { play, cutShort, mode } = session;
  const turn = play.turns.length;
  if (stage.kind === 'ended') {
    if (cutShort) return learn.cutShort[cutShort];
    return learn.ended(learn.outcome[play.ending!.outcome]);
  }
  if (stage.kind === 'coached') return learn.coachHeading(turn);
  if (stage.kind === 'answering' && mode === 'coached') return learn.answering(partnerOf(play).person.name);
  return learn.yourTurn(turn + 1);
}
