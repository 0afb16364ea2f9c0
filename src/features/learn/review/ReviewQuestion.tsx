import { type SyntheticEvent, useEffect, useId, useState } from 'react';
import { lesson as words } from '#messages/lesson.ts';
import { review } from '#messages/review.ts';
import { type Answer, type Exercise, type Mark, markAnswer, whatIsMissing } from '../../../core/curriculum/exercise.ts';
import { seedOf, shownOrder } from '../../../core/curriculum/exercise-order.ts';
import type { ReviewSource } from '../../../core/progress/review.ts';
import { RichText } from '../../../parts/RichText.tsx';
import { Button } from '../../../ui/Button.tsx';
import { AnswerInput, blankAnswer } from './AnswerInput.tsx';
import { ReviewSteps, useFocusWhen } from './ReviewSteps.tsx';
import type { ReviewItemProps } from './review-item.ts';
import { Solution } from './Solution.tsx';

export type QuestionSource = Extract<ReviewSource, { kind: 'question' }>;
/** Fetches a question of a lesson; null where the site no longer has it. */
export type FindExercise = (source: QuestionSource) => Promise<Exercise | null>;

interface ReviewQuestionProps extends ReviewItemProps {
  readonly source: QuestionSource;
  readonly findExercise: FindExercise;
}

/** A missed question again. Asked once: what was wrong comes back tomorrow. */
export function ReviewQuestion({ source, findExercise, ...rest }: ReviewQuestionProps) {
  const [exercise, setExercise] = useState<Exercise | null | 'loading'>('loading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: one question, fetched once
  useEffect(() => {
    findExercise(source).then(setExercise, () => setExercise(null));
  }, []);
  if (exercise === 'loading') return <p role="status">{review.loading}</p>;
  if (exercise) return <Question exercise={exercise} {...rest} />;
  return (
    <>
      <p>{review.gone}</p>
      <ReviewSteps answered isLast={rest.isLast} onNext={rest.onNext} onSkip={rest.onSkip} />
    </>
  );
}

function Question({
  exercise,
  item,
  isLast,
  onAnswered,
  onNext,
  onSkip,
}: { readonly exercise: Exercise } & ReviewItemProps) {
  const id = useId();
  const [order] = useState(() => shownOrder(exercise, seedOf(`${item.id}/${item.missed + item.rightSince}`)));
  const [answer, setAnswer] = useState<Answer>(() => blankAnswer(exercise, order));
  const [missing, setMissing] = useState('');
  const [mark, setMark] = useState<Mark | null>(null);
  const verdict = useFocusWhen(mark !== null);
  const check = (event: SyntheticEvent) => {
    event.preventDefault();
    const open = whatIsMissing(exercise, answer);
    setMissing(open ? words.missing[open] : '');
    if (open) return;
    const marked = markAnswer(exercise, answer);
    setMark(marked);
    onAnswered(marked.right);
  };
  return (
    <>
      <form className="exercise card" onSubmit={check} noValidate>
        <div className="question" id={id}>
          {exercise.question.map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the question never changes
            <p key={index}>
              <RichText text={paragraph} />
            </p>
          ))}
        </div>
        <fieldset className="review-fields" disabled={mark !== null} aria-labelledby={id}>
          <AnswerInput exercise={exercise} order={order} answer={answer} onAnswer={setAnswer} />
        </fieldset>
        {!mark && (
          <p className="row">
            <Button kind="main" type="submit">
              {words.check}
            </Button>
            <span role="status">{missing}</span>
          </p>
        )}
        {mark && (
          <div ref={verdict} tabIndex={-1} className="feedback" data-right={mark.right}>
            <p className="verdict">{mark.right ? review.right : review.wrong}</p>
            {mark.remarks.map((remark, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: remarks never move
              <p key={index}>
                <RichText text={remark.text} />
              </p>
            ))}
            {!mark.right && <Solution exercise={exercise} />}
          </div>
        )}
      </form>
      <ReviewSteps answered={mark !== null} isLast={isLast} onNext={onNext} onSkip={onSkip} />
    </>
  );
}
