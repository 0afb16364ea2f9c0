import { learn } from '#messages/learn.ts';
import { Meter } from '../../../ui/Meter.tsx';
import { metersOf, type Session } from './session.ts';

/** The meters that the role-play declares; none otherwise. */
export function Meters({ play }: Pick<Session, 'play'>) {
  const meters = metersOf(play);
  if (meters.length === 0) return null;
  return (
    <div className="player-meters">
      {meters.map(({ name, value, max }) => (
        <Meter key={name} name={name} value={value} max={max} words={learn.meter(value, max)} />
      ))}
    </div>
  );
}
