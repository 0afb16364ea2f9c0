import { review } from '#messages/review.ts';
import type { Exercise } from '../../../core/curriculum/exercise.ts';
import type { RichText as Text } from '../../../core/rich-text.ts';
import { RichText } from '../../../parts/RichText.tsx';

/** What would have been right: in a review each question is asked once a day. */
export function Solution({ exercise }: { readonly exercise: Exercise }) {
  return (
    <>
      <p>
        <strong>{review.solution}</strong>
      </p>
      <ol className="review-solution">
        {linesOf(exercise).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a solution never changes
          <li key={index}>
            <RichText text={line} />
          </li>
        ))}
      </ol>
    </>
  );
}

function linesOf(exercise: Exercise): readonly Text[] {
  switch (exercise.kind) {
    case 'choice':
    case 'many':
      return exercise.options.filter(({ correct }) => correct).map(({ text }) => text);
    case 'turning':
      return exercise.turns.filter(({ correct }) => correct).map(({ who, text }) => [`${who}: `, ...text]);
    case 'order':
    case 'rank':
      return exercise.items.map(({ text }) => text);
    case 'match':
      return exercise.pairs.map(({ said, meant }) => [`${said} → ${meant}`]);
    case 'build':
      return exercise.parts.filter(({ extra }) => !extra).map(({ text }) => text);
  }
}
