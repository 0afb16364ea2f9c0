import { useId, useState } from 'react';
import { debrief as words } from '#messages/debrief.ts';
import { isolated } from '../../../core/typography.ts';
import { Button } from '../../../ui/Button.tsx';

interface OwnViewProps {
  /** What was written; null while it is still asked. */
  readonly kept: string | null;
  readonly onDone: (text: string) => void;
}

/** Step 1: the learner's own view, before anybody else's. */
export function OwnView({ kept, onDone }: OwnViewProps) {
  const [text, setText] = useState('');
  const field = useId();
  const why = useId();
  if (kept === '') return null;
  if (kept !== null) {
    return (
      <section className="debrief-part">
        <h2>{words.ownView}</h2>
        <p className="soft">{words.viewKept}</p>
        <blockquote className="own-view">{isolated(kept)}</blockquote>
      </section>
    );
  }
  return (
    <section className="debrief-part own-view-form">
      <h2>{words.ownView}</h2>
      <p>{words.ownViewWhy}</p>
      <label htmlFor={field} className="quiet">
        {words.ownViewLabel}
      </label>
      <textarea
        id={field}
        rows={3}
        maxLength={2000}
        value={text}
        aria-describedby={why}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p id={why} className="soft small">
        {words.ownViewPrivate}
      </p>
      <p className="row">
        <Button kind="main" disabled={text.trim() === ''} onClick={() => onDone(text.trim())}>
          {words.keepView}
        </Button>
        <Button kind="plain" onClick={() => onDone('')}>
          {words.skipView}
        </Button>
      </p>
    </section>
  );
}
