import { useState } from 'react';
import { review } from '#messages/review.ts';
import { judgeReply } from '../../../core/progress/judged-play.ts';
import type { ReviewSource } from '../../../core/progress/review.ts';
import { choiceOrder } from '../../../core/scenario/choice-order.ts';
import type { Choice } from '../../../core/scenario/model.ts';
import { openChoices } from '../../../core/scenario/play.ts';
import { Conversation } from '../../../parts/Conversation.tsx';
import { Face } from '../../../parts/Face.tsx';
import { RichText } from '../../../parts/RichText.tsx';
import { sceneOf } from '../growth.ts';
import { Replies } from '../play/Replies.tsx';
import { partnerOf } from '../play/session.ts';
import { ReviewSteps, useFocusWhen } from './ReviewSteps.tsx';
import type { ReviewItemProps } from './review-item.ts';

interface ReviewDecisionProps extends ReviewItemProps {
  readonly source: Extract<ReviewSource, { kind: 'decision' }>;
}

/** A missed reply again, in the conversation in which it was missed. */
export function ReviewDecision({ source, growth, item, isLast, onAnswered, onNext, onSkip }: ReviewDecisionProps) {
  const [found] = useState(() => sceneOf(source, growth));
  const [judged, setJudged] = useState<ReturnType<typeof judgeReply>>(null);
  const answer = useFocusWhen(judged !== null);
  if (!found) {
    return (
      <>
        <p>{review.gone}</p>
        <ReviewSteps answered isLast={isLast} onNext={onNext} onSkip={onSkip} />
      </>
    );
  }
  const { play, attempt } = found;
  const { scenario } = play.program;
  const partner = partnerOf(play);
  const scene = play.program.scenes.get(play.position.scene)!;
  const open = new Set(openChoices(play.program, play.position).map(({ id }) => id));
  // Another order than in the attempt, and another each time: a place is no memory.
  const order = choiceOrder(scenario, scene, attempt.seed + item.missed + item.rightSince + 1);
  const say = (choice: string) => {
    const result = judgeReply(play, choice);
    if (!result) return;
    setJudged(result);
    onAnswered(result.right);
  };
  return (
    <>
      <Conversation scenario={scenario} briefing={scenario.briefing} items={(judged?.play ?? play).items} />
      {judged ? (
        <Judged judged={judged} answer={answer} />
      ) : (
        <>
          <h3 className="row">
            <Face person={partner.person} mood={partner.mood} /> {review.whatNow(partner.person.name)}
          </h3>
          <Replies
            replies={order.filter(({ id }) => open.has(id)).map((choice) => ({ choice, locked: false }))}
            scenario={scenario}
            pending={null}
            onSay={say}
          />
        </>
      )}
      <ReviewSteps answered={judged !== null} isLast={isLast} onNext={onNext} onSkip={onSkip} />
    </>
  );
}

interface JudgedProps {
  readonly judged: NonNullable<ReturnType<typeof judgeReply>>;
  readonly answer: ReturnType<typeof useFocusWhen>;
}

function Judged({ judged: { right, decision }, answer }: JudgedProps) {
  return (
    <div ref={answer} tabIndex={-1} className="review-answer" data-right={right}>
      <p className="verdict">{right ? review.right : review.wrong}</p>
      <Why choice={decision.choice!} />
      {!right && (
        <>
          <p>
            <strong>{review.better}</strong>
          </p>
          {decision.better.map((choice) => (
            <div key={choice.id} className="stack">
              <p>“{choice.text}”</p>
              <Why choice={choice} />
            </div>
          ))}
        </>
      )}
    </div>
  );
}

function Why({ choice }: { readonly choice: Choice }) {
  return choice.coaching.map((note, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: notes never move
    <p key={index}>
      <RichText text={note.text} />
    </p>
  ));
}
