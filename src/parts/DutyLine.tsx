import { duty as words } from '#messages/duty.ts';
import { type Saying, urgencyOf } from '../core/progress/own-saying.ts';

/** What the plan says of a course: a sentence, and a sign where it presses. */
export function DutyLine({ saying }: { readonly saying: Saying }) {
  const urgency = urgencyOf(saying);
  const sign = words.sign[urgency];
  return (
    <p className="duty small" data-urgency={urgency}>
      {sign && (
        <span className="duty-sign" aria-hidden="true">
          {sign}
        </span>
      )}
      {words.say(saying)}
    </p>
  );
}
