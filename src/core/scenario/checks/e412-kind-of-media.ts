import { isMedia, mediaSpots } from '../media.ts';
import type { Check } from './check.ts';

/** Pictures with code in them (svg) stay out; so does what lies on another site or in another folder. */
export const e412: Check<'E412'> = {
  code: 'E412',
  bad: ['![A parcel with a torn corner](parcel.svg)'],
  good: ['![A parcel with a torn corner](parcel.webp)'],
  *run({ source }) {
    for (const { src, at } of mediaSpots(source)) {
      if (!isMedia(src)) yield { code: 'E412', at, values: { file: src } };
    }
  },
};
