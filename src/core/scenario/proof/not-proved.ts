import { type Check, warning } from './evidence.ts';

/** W600: the search gave up. `what`: `points` (best, worst and the pass mark) or `all` (what can be reached, too). */
export const notProved: Check = ({ reach, outlook, scoreStates }) => {
  if (!reach.complete) return [warning('W600', { what: 'all', states: reach.count }, {})];
  return outlook ? [] : [warning('W600', { what: 'points', states: scoreStates }, {})];
};
