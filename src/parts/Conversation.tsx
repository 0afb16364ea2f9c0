import type { ReactNode } from 'react';
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

/**
 * What was said so far. Only additions are read aloud (a log on the frame, never on the list); the newest line stays in view.
 */
export function Conversation({ scenario, items, briefing = [], children }: ConversationProps) {
  const frame = useNewestInView(items.length);
  const shown = items.filter((item) => item.kind !== 'end');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keys
    <div ref={frame} className="conversation" role="log" aria-label={learn.conversation} tabIndex={0}>
      {briefing.length > 0 && (
        <div className="briefing">
          {briefing.map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the briefing never changes
            <NoteView key={index} body={note.body} />
          ))}
        </div>
      )}
      <ol className="plain">
        {shown.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          <li key={index} className="said" data-kind={item.kind} data-turn={item.turn}>
            <SaidItem item={item} scenario={scenario} />
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}

/** One entry of a transcript, as the conversation and the look back show it. */
export function SaidItem({ item, scenario }: { readonly item: TranscriptItem; readonly scenario: Scenario }) {
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
