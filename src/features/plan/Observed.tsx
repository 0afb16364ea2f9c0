import { plan as words } from '#messages/plan.ts';
import type { EventData } from '../../core/progress/events.ts';

/** What somebody saw at work and vouches for; nothing where nobody did. */
export function Observed({ observed }: { readonly observed: readonly EventData<'practice.observed'>[] }) {
  if (observed.length === 0) return null;
  return (
    <>
      <h3>{words.observed}</h3>
      <ul>
        {observed.map(({ signOff, day, by, text }) => (
          <li key={signOff}>{words.observedLine(day, by, text)}</li>
        ))}
      </ul>
    </>
  );
}
