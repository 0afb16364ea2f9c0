import type { ReviewItem } from '../../../core/progress/review.ts';
import type { Growth } from '../growth.ts';

/** What the two kinds of items need. */
export interface ReviewItemProps {
  readonly item: ReviewItem;
  readonly growth: Growth;
  readonly isLast: boolean;
  readonly onAnswered: (right: boolean) => void;
  readonly onNext: () => void;
  readonly onSkip: () => void;
}
