import { duty as words } from '#messages/duty.ts';
import { home } from '#messages/home.ts';
import type { OwnView } from '../../../core/progress/own-view.ts';
import { isolated } from '../../../core/typography.ts';
import type { HomeProps } from './home-props.ts';

type HomePlanProps = Pick<HomeProps, 'view' | 'planHref' | 'handInHref' | 'trainerPlays'>;

/** What the opened plans ask for, and what they brought. Nothing where they do neither. */
export function HomePlan({ view, planHref, handInHref, trainerPlays }: HomePlanProps) {
  const asked = view.standings.filter(({ duty }) => duty?.kind === 'asked');
  if (asked.length + trainerPlays.length === 0) return null;
  return (
    <article className="card stack">
      <h3>{words.plan}</h3>
      {asked.length > 0 && <Asked asked={asked} />}
      {trainerPlays.length > 0 && (
        <>
          <h4>{home.fromTrainer}</h4>
          <ul>
            {trainerPlays.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{isolated(title)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="row">
        <a href={planHref}>{words.planLink}</a>
        <a href={handInHref}>{home.handInLink}</a>
      </p>
    </article>
  );
}

/** How far the learner is: words, numbers and a bar. */
function Asked({ asked }: { readonly asked: OwnView['standings'] }) {
  const done = asked.filter((one) => one.done !== null && one.timing !== 'expired').length;
  const late = asked.filter(({ timing }) => timing === 'overdue' || timing === 'expired').length;
  const by = new Set(asked.flatMap(({ duty }) => duty?.by.trim() || []));
  const numbers = words.planDone(done, asked.length);
  return (
    <>
      {by.size > 0 && <p className="soft">{words.planFrom([...by])}</p>}
      <progress value={done} max={asked.length} aria-label={numbers} />
      <p>{[numbers, words.planLate(late)].filter(Boolean).join(', ')}</p>
    </>
  );
}
