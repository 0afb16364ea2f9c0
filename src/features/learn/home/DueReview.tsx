import { review } from '#messages/review.ts';
import type { TodaysReview } from '../../../core/progress/review.ts';

interface DueReviewProps {
  readonly due: TodaysReview;
  readonly reviewHref: string;
}

/** What is due today and why, for the home page; nothing where nothing is. */
export function DueReview({ due, reviewHref }: DueReviewProps) {
  const { items, seconds, later } = due;
  if (items.length === 0) return null;
  return (
    <div className="home-more-card">
      <h3>{review.dueTitle}</h3>
      <p>
        <strong>{review.due(items.length, seconds)}.</strong> {review.dueWhy}
      </p>
      {later > 0 && <p className="small soft">{review.later(later)}</p>}
      <p>
        <a href={reviewHref}>{review.start}</a>
      </p>
    </div>
  );
}
