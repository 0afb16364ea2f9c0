import { type RefObject, useRef } from 'react';
import { learn } from '#messages/learn.ts';
import type { RuleLink } from '../../core/curriculum/rule-links.ts';
import { Button } from '../../ui/Button.tsx';
import { CoachNotes } from './CoachNotes.tsx';
import { Ending } from './Ending.tsx';
import { Replies } from './Replies.tsx';
import type { RolePlayState } from './role-play-state.ts';
import { partnerOf, repliesOf } from './session.ts';
import { useReplyKeys } from './use-reply-keys.ts';
import { isWaiting, type StageView } from './use-stage.ts';
import './turn-panel.css';

interface TurnPanelProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly state: RolePlayState;
  readonly view: StageView;
  readonly rules: ReadonlyMap<string, RuleLink>;
  readonly back: { readonly href: string; readonly title: string };
  readonly numberKeys: boolean;
  readonly onSay: (choice: string) => void;
  readonly onTakeOver: () => void;
  readonly onGoOn: () => void;
  readonly onLookBack: () => void;
  readonly onAgain: () => void;
}

/** The lower half: the learner's turn. Its heading is where the focus goes after each choice. */
export function TurnPanel(props: TurnPanelProps) {
  const { heading, state, view, rules, numberKeys } = props;
  const { session, notice, pending } = state;
  const frame = useRef<HTMLElement>(null);
  useReplyKeys(frame, numberKeys);
  const { stage } = view;
  return (
    <section
      ref={frame}
      className="turn"
      data-stage={stage.kind}
      aria-labelledby="turn-heading"
      onKeyDown={(event) => {
        if (!isWaiting(stage) || event.key !== 'Enter' || event.repeat || event.target !== heading.current) return;
        event.preventDefault();
        props.onGoOn();
      }}
    >
      <h2 ref={heading} id="turn-heading" tabIndex={-1}>
        {headingOf(props)}
      </h2>
      {notice && (
        <p className="turn-notice" role="status">
          {learn.notices[notice]}
        </p>
      )}
      {state.held === 'elsewhere' && stage.kind === 'choosing' && (
        <p className="turn-notice row" role="status">
          {learn.elsewhere} <Button onClick={props.onTakeOver}>{learn.takeOver}</Button>
        </p>
      )}
      {stage.kind === 'choosing' && state.held !== 'elsewhere' && (
        <Replies
          replies={repliesOf(session)}
          scenario={session.compiled.scenario}
          pending={pending}
          onSay={props.onSay}
        />
      )}
      {stage.kind === 'answering' && (
        <Button kind="plain" onClick={props.onGoOn}>
          {learn.skipPause}
        </Button>
      )}
      {stage.kind === 'coached' && (
        <>
          <CoachNotes notes={stage.notes} rules={rules} />
          <Button kind="main" onClick={props.onGoOn}>
            {session.play.ending ? learn.toEnding : learn.goOn}
          </Button>
        </>
      )}
      {stage.kind === 'ended' && (
        <Ending
          session={session}
          rules={rules}
          back={props.back}
          onLookBack={props.onLookBack}
          onAgain={props.onAgain}
        />
      )}
    </section>
  );
}

function headingOf({ state: { session }, view: { stage } }: TurnPanelProps): string {
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
