import { lazy, Suspense } from 'react';
import { learn } from '#messages/learn.ts';
import { Conversation } from '../../../parts/Conversation.tsx';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { DebriefMissing } from './DebriefMissing.tsx';
import { FileDialog } from './FileDialog.tsx';
import { PlayerBar } from './PlayerBar.tsx';
import { PlayerMenu } from './PlayerMenu.tsx';
import { PlayerSide } from './PlayerSide.tsx';
import type { RolePlayProps } from './role-play-props.ts';
import { TurnPanel } from './TurnPanel.tsx';
import { Typing } from './Typing.tsx';
import { usePlayer } from './use-player.ts';
import './role-play.css';
// Styles of the look back stand in the page, so that its code is all that has to come.
import '../../../parts/path-picture.css';
import '../../../parts/score-by-rule.css';
import '../debrief/debrief.css';
import { isolated } from '../../../core/typography.ts';

const Debrief = lazy(() =>
  import('../debrief/Debrief.tsx').then(
    (module) => ({ default: module.Debrief }),
    () => ({ default: DebriefMissing }),
  ),
);

/** A role-play from its first line to its ending, and the look back on it. */
export function RolePlay(props: RolePlayProps) {
  const { back, notice, course, openServices } = props;
  const player = usePlayer(props);
  const { session, view, state, open, setOpen } = player;
  const { scenario } = session.compiled;
  if (open === 'debrief') {
    return (
      <Suspense fallback={<p className="soft">{learn.opening}</p>}>
        <Debrief
          {...{ session, back, course, openServices }}
          {...player}
          onAgain={player.again}
          onRetry={player.retry}
        />
      </Suspense>
    );
  }
  return (
    <section
      className="player"
      ref={player.frame}
      aria-label={isolated(scenario.title)}
      data-stage={view.stage.kind}
      data-alive={player.isAlive}
      data-asked={state.asked}
    >
      <h1 className="quiet">{isolated(scenario.title)}</h1>
      <PlayerBar state={state} back={back} onFile={() => setOpen('file')} onMenu={() => setOpen('menu')} />
      <div className="player-talk">
        {notice && <div className="player-notice">{notice}</div>}
        <Conversation scenario={scenario} items={view.items} briefing={scenario.briefing}>
          {view.stage.kind === 'answering' && <Typing />}
        </Conversation>
        <TurnPanel player={player} back={back} />
      </div>
      <PlayerSide session={session} earlier={state.earlier} />
      <FileDialog session={session} earlier={state.earlier} open={open === 'file'} onClose={() => setOpen(null)} />
      <PlayerMenu player={player} back={back} />
      <LiveRegion>{state.saving === 'notSaved' ? learn.notSaved : ''}</LiveRegion>
    </section>
  );
}
