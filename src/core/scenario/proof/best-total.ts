import { bestWithoutFailure, overStarts } from '../outlook.ts';
import { type Check, error } from './evidence.ts';

/**
 * E614: the best total cannot be what the pass mark is measured by. `why`: `zero` (it is not above zero), `failure` or
 * `critical` (each path to it ends in failure, or breaks a critical rule).
 */
export const bestTotal: Check = ({ outlook, mark }) => {
  if (!outlook || !mark) return [];
  const { best } = mark;
  if (best <= 0) return [error('E614', { best, why: 'zero' }, {})];
  if (overStarts(outlook.graph, outlook.clean, Math.max) === best) return [];
  const why = bestWithoutFailure(outlook) === best ? 'critical' : 'failure';
  return [error('E614', { best, why }, {})];
};
