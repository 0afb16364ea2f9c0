import { learn } from '#messages/learn.ts';
import type { Condition, Scenario } from '../../../core/scenario/model.ts';
import type { Reply } from './session.ts';
import './replies.css';

interface RepliesProps {
  readonly replies: readonly Reply[];
  readonly scenario: Scenario;
  readonly onSay: (choice: string) => void;
  /** The reply that was taken already and waits for its answer. */
  readonly pending: string | null;
}

/** What the learner can say now. A held Enter repeats clicks, so only the first one counts. */
export function Replies({ replies, scenario, onSay, pending }: RepliesProps) {
  return (
    <ol className="plain replies" data-pending={pending === null ? undefined : 'true'}>
      {replies.map(({ choice, locked }, index) => (
        <li key={choice.id}>
          <button
            type="button"
            className="reply"
            data-reply={choice.id}
            data-picked={pending === choice.id ? 'true' : undefined}
            aria-keyshortcuts={`${index + 1}`}
            aria-disabled={locked || undefined}
            onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
            onClick={() => !locked && onSay(choice.id)}
          >
            <span className="reply-number" aria-hidden="true">
              {index + 1}
            </span>
            <span className="reply-text">
              {choice.text}
              {locked && <span className="reply-missing">{learn.missing(whatIsMissing(choice.when, scenario))}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function whatIsMissing(when: readonly Condition[], scenario: Scenario): string {
  const [first] = when;
  if (!first) return learn.closed;
  if (first.kind === 'meter') {
    return first.holds ? learn.missingMeter(first.meter, first.atLeast) : learn.tooMuch(first.meter);
  }
  const text = scenario.facts.find(({ name }) => name === first.fact)?.text ?? first.fact;
  return first.holds ? learn.missingFact(text) : learn.knownAlready(text);
}
