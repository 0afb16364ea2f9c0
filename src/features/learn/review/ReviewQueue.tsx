import { useEffect, useRef, useState } from 'react';
import { review } from '#messages/review.ts';
import type { Course } from '../../../core/curriculum/course.ts';
import { Button } from '../../../ui/Button.tsx';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import type { Growth } from '../growth.ts';
import { ReviewDecision } from './ReviewDecision.tsx';
import { type FindExercise, ReviewQuestion } from './ReviewQuestion.tsx';
import type { ReviewItemProps } from './review-item.ts';
import { dayWords, placeOf, reasonOf } from './review-words.ts';
import './review.css';

export interface ReviewQueueProps {
  readonly growth: Growth;
  readonly courses: readonly Course[];
  readonly findExercise: FindExercise;
  /** Keeps an answer; false where it only waits in memory. */
  readonly onAnswer: (item: string, right: boolean) => Promise<boolean>;
  readonly homeHref: string;
}

/** Today's review, one item at a time, each in the scene or lesson where it belongs. */
export function ReviewQueue(props: ReviewQueueProps) {
  const { growth, courses, onAnswer, homeHref } = props;
  // What is due is settled when the page opens: an answer must not move the list under the learner.
  const [{ items, later, next }] = useState(growth.review);
  const [at, setAt] = useState<number | null>(null);
  const [results, setResults] = useState<readonly boolean[]>([]);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at !== null) heading.current?.focus();
  }, [at]);
  if (items.length === 0) {
    return (
      <div className="card stack">
        <p>
          <strong>{review.nothing}</strong> {next === null ? review.never : review.nextOn(dayWords(next))}
        </p>
        <BackHome href={homeHref} />
      </div>
    );
  }
  if (at === null) {
    return (
      <section className="stack" aria-labelledby="review-due">
        <h2 id="review-due">{review.listTitle}</h2>
        <p>{review.due(items.length, growth.review.seconds)}</p>
        <p>
          <Button kind="main" onClick={() => setAt(0)}>
            {review.begin}
          </Button>
        </p>
        <ol className="plain review-list">
          {items.map((item) => (
            <li key={item.id} className="card">
              <strong>{placeOf(item, courses, growth)}</strong>{' '}
              <span className="small soft">{reasonOf(item, growth.today)}</span>
            </li>
          ))}
        </ol>
        {later > 0 && <p className="small soft">{review.later(later)}</p>}
      </section>
    );
  }
  const item = items[at];
  const goOn = (words: string) => {
    setSaid(words);
    setAt(at + 1);
  };
  if (!item) return <Done heading={heading} results={results} homeHref={homeHref} />;
  return (
    <section className="stack review-item" aria-labelledby="review-item">
      <progress value={Math.max(at, results.length)} max={items.length} aria-hidden="true" />
      <h2 id="review-item" ref={heading} tabIndex={-1}>
        {placeOf(item, courses, growth)} <span className="soft small">{review.at(at + 1, items.length)}</span>
      </h2>
      <p className="soft">{reasonOf(item, growth.today)}</p>
      <OneItem
        key={item.id}
        {...props}
        item={item}
        isLast={at === items.length - 1}
        onSkip={() => goOn(review.skipped)}
        onNext={() => goOn('')}
        onAnswered={async (right) => {
          setResults([...results, right]);
          setSaid('');
          if (!(await onAnswer(item.id, right))) setSaid(review.notKept);
        }}
      />
      <LiveRegion>{said}</LiveRegion>
    </section>
  );
}

function OneItem({ findExercise, ...rest }: ReviewItemProps & Pick<ReviewQueueProps, 'findExercise'>) {
  const { source } = rest.item;
  if (source.kind === 'decision') return <ReviewDecision {...rest} source={source} />;
  return <ReviewQuestion {...rest} source={source} findExercise={findExercise} />;
}

interface DoneProps {
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
  readonly results: readonly boolean[];
  readonly homeHref: string;
}

function Done({ heading, results, homeHref }: DoneProps) {
  return (
    <section className="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {review.done}
      </h2>
      {results.length > 0 && <p>{review.doneCount(results.filter(Boolean).length, results.length)}</p>}
      {results.includes(false) && <p>{review.doneWhat}</p>}
      <BackHome href={homeHref} />
    </section>
  );
}

function BackHome({ href }: { readonly href: string }) {
  return (
    <p>
      <a className="button" data-kind="main" href={href}>
        {review.home}
      </a>
    </p>
  );
}
