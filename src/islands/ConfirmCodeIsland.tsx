import type { Course } from '../core/curriculum/course.ts';
import type { Path } from '../core/curriculum/path.ts';
import { confirmCode } from '../core/progress/certificate.ts';
import { ConfirmCode } from '../features/manage/ConfirmCode.tsx';
import { openServices } from './services.ts';

interface ConfirmCodeIslandProps {
  readonly courses: readonly Course[];
  readonly paths: readonly Path[];
}

/** Hands the check of a code all records on this device. */
export function ConfirmCodeIsland({ courses, paths }: ConfirmCodeIslandProps) {
  const confirm = async (code: string) => {
    const { store } = openServices();
    const people = (await store.learners()).map(async (learner) => ({ learner, state: await store.state(learner) }));
    return confirmCode(code, await Promise.all(people), { courses, paths });
  };
  return <ConfirmCode scanned={decodeURIComponent(location.hash.slice(1))} confirm={confirm} />;
}
