import { mediaSpots } from '../media.ts';
import type { Check } from './check.ts';

export const e411: Check<'E411'> = {
  code: 'E411',
  bad: ['![](parcel.webp)'],
  good: ['![A parcel with a torn corner](parcel.webp)'],
  *run({ source }) {
    for (const { src, at, words } of mediaSpots(source)) {
      if (words === '') yield { code: 'E411', at, values: { file: src } };
    }
  },
};
