import { managerSees } from '#messages/manager-sees.ts';
import type { Course } from '../core/curriculum/course.ts';
import { ManagerSees } from '../features/learn/certificate/ManagerSees.tsx';
import { useGrowth } from '../features/learn/use-growth.ts';
import { openGrowthServices } from './growth-services.ts';

interface ManagerSeesIslandProps {
  readonly courses: readonly Course[];
  readonly recordHref: string;
}

/** Shows what a hand-in of the present record would hold. */
export function ManagerSeesIsland({ courses, recordHref }: ManagerSeesIslandProps) {
  const reading = useGrowth(openGrowthServices, courses);
  if (reading.kind === 'reading') return <p role="status">{managerSees.loading}</p>;
  if (reading.kind === 'failed') return <p role="alert">{managerSees.failed}</p>;
  return <ManagerSees growth={reading.growth} courses={courses} recordHref={recordHref} />;
}
