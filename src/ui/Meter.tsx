import './meter.css';

interface MeterProps {
  readonly name: string;
  readonly value: number;
  readonly max: number;
  /** The numbers in words ("2 of 5"). */
  readonly words: string;
}

/** More than this many pips cannot be counted at a glance: a bar takes their place. */
const MOST_PIPS = 6;

/** A meter in words, with pips or a bar beside them; the words are what a screen reader hears. */
export function Meter({ name, value, max, words }: MeterProps) {
  return (
    <div className="meter">
      <span className="meter-name">{name}</span>
      <span className="meter-words">{words}</span>
      {max > MOST_PIPS ? <progress value={value} max={max} aria-hidden="true" /> : <Pips value={value} max={max} />}
    </div>
  );
}

function Pips({ value, max }: Pick<MeterProps, 'value' | 'max'>) {
  return (
    <span className="meter-pips" aria-hidden="true">
      {Array.from({ length: max }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pip is its place
        <span key={place} className="meter-pip" data-on={place < value} />
      ))}
    </span>
  );
}
