import { levels } from '#messages/levels.ts';
import { LEVELS, type Level } from '../../core/progress/levels.ts';
import './levels.css';

const TONES: Readonly<Record<Level, string | undefined>> = {
  new: undefined,
  tried: 'warn',
  familiar: 'warn',
  sure: 'pine',
  mastered: 'good',
};

/** A level as a word, with as many of four marks beside it. */
export function LevelBadge({ level }: { readonly level: Level }) {
  const reached = LEVELS.indexOf(level);
  return (
    <span className="badge" data-tone={TONES[level]}>
      <span className="level-marks" aria-hidden="true">
        {LEVELS.slice(1).map((one, index) => (
          <span key={one} data-on={index < reached} />
        ))}
      </span>
      {levels.names[level]}
    </span>
  );
}
