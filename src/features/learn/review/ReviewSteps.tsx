import { type RefObject, useEffect, useRef } from 'react';
import { review } from '#messages/review.ts';
import { Button } from '../../../ui/Button.tsx';

interface ReviewStepsProps {
  readonly answered: boolean;
  readonly isLast: boolean;
  readonly onNext: () => void;
  readonly onSkip: () => void;
}

/** The way on: "Next" once an item is answered, "Not today" before. */
export function ReviewSteps({ answered, isLast, onNext, onSkip }: ReviewStepsProps) {
  return (
    <p className="row">
      {answered ? (
        <Button key="next" kind="main" onClick={onNext}>
          {isLast ? review.finish : review.next}
        </Button>
      ) : (
        <Button key="skip" kind="plain" onClick={onSkip}>
          {review.skip}
        </Button>
      )}
    </p>
  );
}

/** Moves the focus to what an answer brought, once, so that it is read and the keys go on from there. */
export function useFocusWhen(isThere: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isThere) place.current?.focus();
  }, [isThere]);
  return place;
}
