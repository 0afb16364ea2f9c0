import type { Course } from '../core/curriculum/course.ts';
import type { Path } from '../core/curriculum/path.ts';
import { confirmCode } from '../core/progress/certificate.ts';
import { ConfirmCode } from '../features/manage/ConfirmCode.tsx';
import { certificateHolders } from './certificate-holders.ts';
import { pause } from './pause.ts';

interface ConfirmCodeIslandProps {
  readonly courses: readonly Course[];
  readonly paths: readonly Path[];
}

/** Hands the check of a code all records on this device, one after the other. */
export function ConfirmCodeIsland({ courses, paths }: ConfirmCodeIslandProps) {
  const confirm = async (code: string) => {
    for await (const holder of certificateHolders()) {
      const found = confirmCode(code, [holder], { courses, paths });
      if (found) return found;
      await pause();
    }
    return null;
  };
  return <ConfirmCode scanned={decodeURIComponent(location.hash.slice(1))} confirm={confirm} />;
}
