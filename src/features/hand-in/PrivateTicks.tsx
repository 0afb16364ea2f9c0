import { handIn as words } from '#messages/hand-in.ts';
import { PRIVATE_KINDS, type PrivateKind } from '../../core/progress/private.ts';
import type { HandInPreview } from './hand-in-world.ts';
import './hand-in.css';

interface PrivateTicksProps {
  readonly kinds: HandInPreview['kinds'];
  readonly ticked: ReadonlySet<PrivateKind>;
  readonly setTicked: (ticked: ReadonlySet<PrivateKind>) => void;
  /** Leaves out the kinds of which the record has none, where there is little room. */
  readonly brief?: boolean;
}

/** The private things of a record: each kind goes into the file only where it is ticked. */
export function PrivateTicks({ kinds, ticked, setTicked, brief = false }: PrivateTicksProps) {
  const tick = (kind: PrivateKind, isOn: boolean) =>
    setTicked(new Set(isOn ? [...ticked, kind] : [...ticked].filter((one) => one !== kind)));
  const shown = PRIVATE_KINDS.filter((kind) => !brief || kinds.has(kind));
  if (shown.length === 0) return null;
  return (
    <fieldset className="card stack hand-in-private">
      <legend>{words.privateHeading}</legend>
      {shown.map((kind) => (
        <label key={kind} className="hand-in-tick">
          <input
            type="checkbox"
            checked={ticked.has(kind)}
            disabled={!kinds.has(kind)}
            onChange={(event) => tick(kind, event.target.checked)}
          />
          {words.kinds[kind](kinds.get(kind) ?? 0)}
        </label>
      ))}
    </fieldset>
  );
}
