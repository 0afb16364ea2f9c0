import { levels } from '#messages/levels.ts';
import { LEVELS, type RuleLevel } from '../../../core/progress/levels.ts';
import './levels.css';

interface LevelSummaryProps {
  readonly reached: readonly RuleLevel[];
  readonly rulesHref: string;
}

/** How many rules stand on each level, in words and as a bar. */
export function LevelSummary({ reached, rulesHref }: LevelSummaryProps) {
  const count = (level: string) => reached.filter((one) => one.level === level).length;
  const shown = [...LEVELS].reverse().filter((level) => count(level) > 0);
  return (
    <div className="stack level-summary">
      <h3>{levels.summary}</h3>
      <p>{levels.summaryWhat(count('mastered'), count('sure'), reached.length)}</p>
      <svg className="level-bar" viewBox={`0 0 ${reached.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        {shown.map((level, index) => {
          const before = shown.slice(0, index).reduce((sum, one) => sum + count(one), 0);
          return <rect key={level} data-level={level} x={before} width={count(level)} height={1} />;
        })}
      </svg>
      <p className="small soft">{shown.map((level) => levels.count(level, count(level))).join(' · ')}</p>
      <p>
        <a href={rulesHref}>{levels.all}</a>
      </p>
    </div>
  );
}
