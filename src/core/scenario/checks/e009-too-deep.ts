import type { Check } from './check.ts';

export const e009: Check<'E009'> = {
  code: 'E009',
  bad: ['> Hello?', '', '> > > > > > > > > > > > > Hello?'],
  good: ['> Hello?'],
};
