import { isMedia, mediaSpots } from '../media.ts';
import type { Check } from './check.ts';

export const e410: Check<'E410'> = {
  code: 'E410',
  bad: ['![The parcel, torn open](torn-parcel.webp)'],
  good: ['The parcel is torn open.'],
  *run({ source, hasFile }) {
    for (const { src, at } of mediaSpots(source)) {
      // One of another kind is told as E412, whether it is there or not.
      if (hasFile && isMedia(src) && !hasFile(src)) yield { code: 'E410', at, values: { file: src } };
    }
  },
};
