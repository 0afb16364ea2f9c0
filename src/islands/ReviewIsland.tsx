import { review } from '#messages/review.ts';
import type { Course } from '../core/curriculum/course.ts';
import type { Exercise } from '../core/curriculum/exercise.ts';
import type { FindExercise } from '../features/learn/review/ReviewQuestion.tsx';
import { ReviewQueue } from '../features/learn/review/ReviewQueue.tsx';
import { useGrowth } from '../features/learn/use-growth.ts';
import { openGrowthServices } from './growth-services.ts';

interface ReviewIslandProps {
  readonly courses: readonly Course[];
  /** Course -> where its exercises are kept. */
  readonly exercises: Readonly<Record<string, string>>;
  readonly homeHref: string;
}

/** Hands the review what is due today. */
export function ReviewIsland({ courses, exercises, homeHref }: ReviewIslandProps) {
  const reading = useGrowth(openGrowthServices, courses, false);
  if (reading.kind === 'reading') return <p role="status">{review.loading}</p>;
  if (reading.kind === 'failed') return <p role="alert">{review.failed}</p>;
  const { growth, services } = reading;
  const answer = async (item: string, right: boolean) =>
    (await services.store.append([{ type: 'review.answered', data: { item, right } }])).kept;
  return (
    <ReviewQueue
      growth={growth}
      courses={courses}
      findExercise={finder(exercises)}
      onAnswer={answer}
      homeHref={homeHref}
    />
  );
}

/** Our own file, written by the build from lessons that were checked. */
function finder(addresses: ReviewIslandProps['exercises']): FindExercise {
  return async ({ course, lesson, check }) => {
    const address = addresses[course];
    if (!address) return null;
    const byLesson = (await (await fetch(address)).json()) as Readonly<Record<string, readonly Exercise[]>>;
    return byLesson[lesson]?.find(({ id }) => id === check) ?? null;
  };
}
