import { levels } from '#messages/levels.ts';
import type { RuleLevel as Reached } from '../../core/progress/levels.ts';
import { LevelBadge } from './LevelBadge.tsx';

interface RuleLevelProps {
  readonly reached: Reached;
  /** A rule to be understood rather than done. */
  readonly know: boolean;
}

/** The learner's own level on the page of a rule, and how to get on. */
export function RuleLevel({ reached, know }: RuleLevelProps) {
  const { level, lastPercent, slips } = reached;
  return (
    <section className="card stack" aria-labelledby="rule-level">
      <h2 id="rule-level" className="row">
        {levels.yours} <LevelBadge level={level} />
      </h2>
      <p>{know ? levels.understood[level] : levels.what[level]}</p>
      {lastPercent !== null && <p>{levels.last(lastPercent)}</p>}
      {slips > 0 && <p>{levels.slips(slips)}</p>}
      <p className="small soft">{levels.fall}</p>
    </section>
  );
}
