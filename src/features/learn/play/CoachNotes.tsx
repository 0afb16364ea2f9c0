import { learn } from '#messages/learn.ts';
import type { RuleLink } from '../../../core/curriculum/rule-links.ts';
import { RichText } from '../../../parts/RichText.tsx';
import type { CoachNote } from './coaching.ts';
import './coach-notes.css';

interface CoachNotesProps {
  readonly notes: readonly CoachNote[];
  readonly rules: ReadonlyMap<string, RuleLink>;
}

/** Which rules a reply moved, each with a sign and a word, and why. */
export function CoachNotes({ notes, rules }: CoachNotesProps) {
  return (
    <ul className="plain coach-notes">
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes never move
        <li key={index}>
          {note.rules.map(({ rule, points }) => (
            <RuleMove key={rule} title={rules.get(rule)?.title ?? rule} points={points} />
          ))}
          {note.text && (
            <p>
              <RichText text={note.text} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function RuleMove({ title, points }: { readonly title: string; readonly points: number }) {
  const [tone, word] = points > 0 ? ['good', learn.coachUp] : points < 0 ? ['bad', learn.coachDown] : ['', ''];
  const sign = points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '';
  return (
    <span className="badge" data-tone={tone}>
      {sign && <strong>{sign}</strong>} {title}
      {word && <span className="quiet"> ({word})</span>}
    </span>
  );
}
