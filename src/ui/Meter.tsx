import './meter.css';

interface MeterProps {
  readonly name: string;
  readonly value: number;
  readonly max: number;
  /** The numbers in words ("2 of 5"). */
  readonly words: string;
}

/** A meter in words and as pips; the words are what a screen reader hears. */
export function Meter({ name, value, max, words }: MeterProps) {
  const pips = Array.from({ length: max }, (_, index) => index < value);
  return (
    <div className="meter">
      <span className="meter-name">{name}</span>
      <span className="meter-words">{words}</span>
      <span className="meter-pips" aria-hidden="true">
        {pips.map((on, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pip is its place
          <span key={index} className="meter-pip" data-on={on} />
        ))}
      </span>
    </div>
  );
}
