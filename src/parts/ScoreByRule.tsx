import { debrief } from '#messages/debrief.ts';
import { type RuleSum, shareOf } from '../core/scenario/rule-score.ts';
import './score-by-rule.css';

export interface ScoreGroup {
  readonly title: string;
  readonly sum: RuleSum;
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly sum: RuleSum;
    readonly lesson: { readonly title: string; readonly href: string } | null;
  }[];
}

/** Rules under their competencies, each with a share, the number of decisions behind it, and the lesson that teaches it. */
export function ScoreByRule({ groups }: { readonly groups: readonly ScoreGroup[] }) {
  return (
    <table className="score-by-rule">
      <thead>
        <tr>
          <th scope="col">{debrief.rule}</th>
          <th scope="col">{debrief.share}</th>
          <th scope="col">{debrief.decisions}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.title}>
          <Row kind="group" title={group.title} sum={group.sum} lesson={null} />
          {group.rules.map((rule) => (
            <Row key={rule.id} kind="rule" title={rule.title} sum={rule.sum} lesson={rule.lesson} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  readonly kind: 'group' | 'rule';
  readonly title: string;
  readonly sum: RuleSum;
  readonly lesson: { readonly title: string; readonly href: string } | null;
}

function Row({ kind, title, sum, lesson }: RowProps) {
  const share = shareOf(sum);
  return (
    <tr data-kind={kind}>
      <th scope="row">
        {title}
        {lesson && (
          <a className="score-lesson" href={lesson.href}>
            {debrief.lesson(lesson.title)}
          </a>
        )}
      </th>
      <td>
        {share !== null && (
          <span className="score-share">
            {debrief.percent(share)}
            {kind === 'rule' && <progress value={share} max={1} aria-hidden="true" />}
          </span>
        )}
      </td>
      <td>{sum.decisions}</td>
    </tr>
  );
}
