import { SaidItem } from '../../../parts/Conversation.tsx';
import { PlayerBar } from './PlayerBar.tsx';
import { PlayerSide } from './PlayerSide.tsx';
import type { RolePlayProps } from './role-play-props.ts';
import { TurnPanel } from './TurnPanel.tsx';
import { usePlayer } from './use-player.ts';

/**
 * The parts of the screen that the first reply changes, as the player itself draws them. They are drawn when the site is
 * built, so that the page can show the answer before the player's code has arrived.
 */
export function EarlyAnswer(props: RolePlayProps) {
  const player = usePlayer(props);
  const { view, state, session } = player;
  const nothing = () => {};
  const answer = view.items.filter(({ turn }) => turn === 1);
  return (
    <>
      <PlayerBar state={state} back={props.back} onFile={nothing} onMenu={nothing} />
      <ol>
        {answer.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once
          <SaidItem key={index} item={item} scenario={session.compiled.scenario} />
        ))}
      </ol>
      <TurnPanel player={player} back={props.back} />
      <PlayerSide session={session} earlier={state.earlier} />
    </>
  );
}
