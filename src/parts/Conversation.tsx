import { memo, type ReactNode } from 'react';
import { learn } from '#messages/learn.ts';
import type { Note, Scenario } from '../core/scenario/model.ts';
import type { TranscriptItem } from '../core/scenario/replay.ts';
import { NoteView } from './NoteView.tsx';
import { RichText } from './RichText.tsx';
import { useNewestInView } from './use-newest-in-view.ts';
import './conversation.css';

interface ConversationProps {
  readonly scenario: Scenario;
  readonly items: readonly TranscriptItem[];
  /** What the learner reads before the first line. */
  readonly briefing?: readonly Note[];
  /** What stands under the newest line, as somebody who is typing. */
  readonly children?: ReactNode;
}

const NO_NOTES: readonly Note[] = [];

/**
 * What was said so far. Only additions are read aloud (a log on the frame, never on the list); the newest line stays in view.
 * Drawn again only where something was said: a turn has a frame's time, and most of the page does not change in it.
 */
export const Conversation = memo(({ scenario, items, briefing = NO_NOTES, children }: ConversationProps) => {
  const frame = useNewestInView();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keys
    <div ref={frame} className="conversation" role="log" aria-label={learn.conversation} tabIndex={0}>
      <div className="conversation-foot">
        {briefing.length > 0 && (
          <div className="briefing">
            {briefing.map((note, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the briefing never changes
              <NoteView key={index} body={note.body} />
            ))}
          </div>
        )}
        <ol className="plain">
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
            <SaidItem key={index} item={item} scenario={scenario} />
          ))}
        </ol>
        {children}
      </div>
    </div>
  );
});

interface SaidProps {
  readonly item: TranscriptItem;
  readonly scenario: Scenario;
}

/** One entry of the conversation's list; what was said once is never drawn again. */
export const SaidItem = memo(({ item, scenario }: SaidProps) =>
  item.kind === 'end' ? null : (
    <li className="said" data-kind={item.kind} data-turn={item.turn}>
      <Said item={item} scenario={scenario} />
    </li>
  ),
);

/** One entry of a transcript, as the conversation and the look back show it. Whoever isn't the customer bears a name in sight. */
export function Said({ item, scenario }: SaidProps) {
  switch (item.kind) {
    case 'you':
      return (
        <p className="bubble">
          <span className="quiet">{learn.youSaid} </span>
          {item.text}
        </p>
      );
    case 'line':
      return (
        <p className="bubble">
          {item.person !== scenario.customer && (
            <span className="speaker" aria-hidden="true">
              {nameOf(scenario, item.person)}
            </span>
          )}
          <span className="quiet">{learn.personSaid(nameOf(scenario, item.person))} </span>
          <RichText text={item.text} />
        </p>
      );
    case 'note':
      return <NoteView body={item.body} />;
    case 'learned':
      return (
        <p className="noted">
          <span className="noted-word">{learn.noted}</span>{' '}
          {scenario.facts.find((fact) => fact.name === item.fact)?.text}
        </p>
      );
    case 'timeout':
      return <p className="note-text">{item.text || learn.youSaidNothing}</p>;
    case 'end':
      return null;
  }
}

function nameOf(scenario: Scenario, person: string): string {
  return scenario.people.find((one) => one.id === person)?.name ?? person;
}
