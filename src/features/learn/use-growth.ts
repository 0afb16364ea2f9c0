import { useEffect, useState } from 'react';
import type { Course } from '../../core/curriculum/course.ts';
import type { ProgressStore } from '../../core/progress/progress-store.ts';
import { reloadInTurn } from '../../core/reload-in-turn.ts';
import type { Now } from '../../core/time.ts';
import { type Growth, readGrowth } from './growth.ts';

/** What pages about levels, reviews and certificates need of the world. */
export interface GrowthServices {
  readonly store: ProgressStore;
  readonly now: Now;
  readonly pause: () => Promise<void>;
}
export type OpenGrowthServices = () => Promise<GrowthServices>;

export type GrowthReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly growth: Growth; readonly services: GrowthServices };

/** The present learner's growth; with `follow` it is read again after each change of the record. */
export function useGrowth(openServices: OpenGrowthServices, courses: readonly Course[], follow = true): GrowthReading {
  const [reading, setReading] = useState<GrowthReading>({ kind: 'reading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: services and courses are those of the page
  useEffect(() => {
    let isGone = false;
    let stop = () => {};
    openServices()
      .then((services) => {
        const read = reloadInTurn(async () => {
          const growth = await readGrowth({ ...services, courses, now: services.now() });
          if (!isGone) setReading({ kind: 'read', growth, services });
        });
        // Followed before it is read: what is recorded in between would not be shown.
        if (follow && !isGone) stop = services.store.watch(() => void read());
        return read();
      })
      .catch(() => isGone || setReading({ kind: 'failed' }));
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return reading;
}
