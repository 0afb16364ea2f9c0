import { collect as words } from '#messages/collect.ts';
import { isolated } from '../../core/typography.ts';
import type { FileResult } from './use-collect.ts';

interface CollectResultProps {
  readonly results: readonly FileResult[];
  readonly reportHref: string;
}

/** Bad files by name and reason, odd ones too. */
export function CollectResult({ results, reportHref }: CollectResultProps) {
  const refused = results.flatMap(({ name, taken }, at) =>
    taken.kind === 'refused' ? [{ at, name, problem: taken.problem }] : [],
  );
  const forked = results.flatMap(({ name, taken }, at) =>
    taken.kind === 'taken' && taken.forked ? [{ at, name }] : [],
  );
  return (
    <div className="stack">
      {refused.length > 0 && (
        <section className="card stack" aria-labelledby="collect-refused">
          <h2 id="collect-refused">{words.refusedHeading}</h2>
          <ul className="collect-list">
            {refused.map(({ at, name, problem }) => (
              <li key={at}>
                <strong>{isolated(name)}</strong>: {words.refused(problem)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {forked.length > 0 && (
        <section className="card stack" aria-labelledby="collect-forked">
          <h2 id="collect-forked">{words.forkedHeading}</h2>
          <ul className="collect-list">
            {forked.map(({ at, name }) => (
              <li key={at}>
                <strong>{isolated(name)}</strong>: {words.forked}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a className="button" data-kind="main" href={reportHref}>
          {words.report}
        </a>
      </p>
    </div>
  );
}
