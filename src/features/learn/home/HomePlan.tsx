import { duty as words } from '#messages/duty.ts';
import type { OwnView } from '../../../core/progress/own-view.ts';

interface HomePlanProps {
  readonly view: OwnView;
  readonly planHref: string;
}

/** How far the learner is in what the opened plans ask for: words, numbers and a bar. Nothing where no plan asks. */
export function HomePlan({ view, planHref }: HomePlanProps) {
  const asked = view.standings.filter(({ duty }) => duty?.kind === 'asked');
  if (asked.length === 0) return null;
  const done = asked.filter((one) => one.done !== null && one.timing !== 'expired').length;
  const late = asked.filter(({ timing }) => timing === 'overdue' || timing === 'expired').length;
  const by = new Set(asked.flatMap(({ duty }) => duty?.by.trim() || []));
  const numbers = words.planDone(done, asked.length);
  return (
    <article className="card stack">
      <h3>{words.plan}</h3>
      {by.size > 0 && <p className="soft">{words.planFrom([...by])}</p>}
      <progress value={done} max={asked.length} aria-label={numbers} />
      <p>{[numbers, words.planLate(late)].filter(Boolean).join(', ')}</p>
      <p>
        <a href={planHref}>{words.planLink}</a>
      </p>
    </article>
  );
}
