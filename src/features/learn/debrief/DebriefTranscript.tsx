import { useId, useState } from 'react';
import { debrief as words } from '#messages/debrief.ts';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import type { Decision } from '../../../core/scenario/regret.ts';
import { differences } from '../../../core/scenario/rule-score.ts';
import { Said } from '../../../parts/Conversation.tsx';
import { CoachNotes } from '../play/CoachNotes.tsx';
import { coachNotes } from '../play/coaching.ts';
import type { Session } from '../play/session.ts';

interface DebriefTranscriptProps {
  readonly session: Session;
  readonly decisions: readonly Decision[];
  readonly rules: ReadonlyMap<string, RuleLink>;
  readonly showBetter: boolean;
}

/** Every turn in full: what was said, what it did, and beside it what would have been better. */
export function DebriefTranscript({ session, decisions, rules, showBetter }: DebriefTranscriptProps) {
  const [rule, setRule] = useState('');
  const select = useId();
  const { play } = session;
  const about = play.turns.map((turn) => [...differences(play.program, turn).keys()]);
  const tested = [...new Set(about.flat())];
  const shown = decisions.filter((_, index) => rule === '' || about[index]!.includes(rule));
  return (
    <section className="debrief-part">
      <h2>{words.transcript}</h2>
      <p className="row no-print">
        <label htmlFor={select}>{words.filter}</label>
        <select id={select} value={rule} onChange={(event) => setRule(event.currentTarget.value)}>
          <option value="">{words.allRules}</option>
          {tested.map((id) => (
            <option key={id} value={id}>
              {rules.get(id)?.title ?? id}
            </option>
          ))}
        </select>
      </p>
      {rule === '' && <TurnItems session={session} turn={0} />}
      <ol className="plain debrief-turns">
        {shown.map((decision) => (
          <li key={decision.turn} className="debrief-turn">
            <div>
              <h3>{words.atTurn(decision.turn)}</h3>
              <TurnItems session={session} turn={decision.turn} />
            </div>
            <div className="debrief-beside">
              {decision.choice && <CoachNotes notes={coachNotes(decision.choice)} rules={rules} />}
              {showBetter && <Better decision={decision} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function TurnItems({ session, turn }: { readonly session: Session; readonly turn: number }) {
  return (
    <ul className="plain debrief-said">
      {session.play.items
        .filter((item) => item.turn === turn && item.kind !== 'end')
        .map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes
          <li key={index} className="said" data-kind={item.kind}>
            <Said item={item} scenario={session.compiled.scenario} />
          </li>
        ))}
    </ul>
  );
}

function Better({ decision }: { readonly decision: Decision }) {
  if (decision.kind !== 'choice') return null;
  const isBest = decision.better.some(({ id }) => id === decision.choice?.id);
  if (isBest || decision.better.length === 0) return <p className="soft small">{words.saidBest}</p>;
  return (
    <div>
      <p className="debrief-label">{words.better}</p>
      {decision.better.map(({ id, text }) => (
        <p key={id} className="debrief-quote">
          {words.said(text)}
        </p>
      ))}
    </div>
  );
}
