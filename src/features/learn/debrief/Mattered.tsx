import { debrief as words } from '#messages/debrief.ts';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import type { Debrief, Improvement } from '../../../core/scenario/debrief.ts';
import type { Scenario } from '../../../core/scenario/model.ts';
import { RichText } from '../../../parts/RichText.tsx';
import { Button } from '../../../ui/Button.tsx';
import { RuleNames } from './RuleNames.tsx';

interface MatteredProps {
  readonly whole: Debrief;
  readonly scenario: Scenario;
  readonly rules: ReadonlyMap<string, RuleLink>;
  readonly showBetter: boolean;
  readonly onRetry: (turn: number) => void;
}

/** Steps 3 and 4: the one or two replies that mattered most, what would have been better, and that turn again. */
export function Mattered({ whole, scenario, rules, showBetter, onRetry }: MatteredProps) {
  const { toChange, stepZero, timeLost } = whole;
  const missing = scenario.facts.filter(({ name }) => stepZero?.missing.includes(name));
  return (
    <section className="debrief-part">
      <h2>{words.mattered}</h2>
      {toChange.length === 0 && <p>{words.nothingMattered}</p>}
      {timeLost > 0 && <p>{words.timeLost(timeLost)}</p>}
      {missing.length > 0 && (
        <div className="card">
          <h3>{words.stepZero}</h3>
          <p>{words.stepZeroWhat}</p>
          <ul>
            {missing.map(({ name, text }) => (
              <li key={name}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <ol className="plain debrief-cards">
        {toChange.map((change) => (
          <li key={change.turn} className="card" data-tone={change.noReturn ? 'bad' : 'warn'}>
            <Change change={change} rules={rules} showBetter={showBetter} />
            <p className="row no-print">
              <Button onClick={() => onRetry(change.turn - 1)}>{words.tryAgain(change.turn)}</Button>
              <span className="soft small">{words.tryAgainWhat}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ChangeProps extends Pick<MatteredProps, 'rules' | 'showBetter'> {
  readonly change: Improvement;
}

function Change({ change, rules, showBetter }: ChangeProps) {
  const { turn, choice, better, regret, noReturn } = change;
  return (
    <>
      <p className="soft small">
        {words.atTurn(turn)}. {noReturn ? words.noReturn : regret ? words.cost(regret) : ''}
      </p>
      <p>
        <span className="debrief-label">{words.youSaid}</span>{' '}
        <span className="debrief-quote">{words.said(choice.text)}</span>
      </p>
      {choice.coaching.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes never move
        <p key={index}>
          <RichText text={note.text} />
        </p>
      ))}
      <RuleNames ids={change.rules} rules={rules} />
      {showBetter ? (
        <p>
          <span className="debrief-label">{words.better}</span>{' '}
          {better.map(({ id, text }) => (
            <span key={id} className="debrief-quote">
              {words.said(text)}{' '}
            </span>
          ))}
        </p>
      ) : (
        <p className="soft">{words.betterHidden}</p>
      )}
    </>
  );
}
