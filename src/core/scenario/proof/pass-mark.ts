import { NONE, overStarts } from '../outlook.ts';
import { reachesMark } from '../score.ts';
import { type Check, error } from './evidence.ts';

/** E613: no path passes. E616: none does for a learner of whom nothing is remembered. */
export const passMarkReached: Check = ({ scenario, outlook, mark }) => {
  if (!outlook) return [];
  const { graph, clean } = outlook;
  const most = overStarts(graph, clean, Math.max);
  const passes = (points: number | null) =>
    points !== null && (mark === null || reachesMark(points, mark.best, mark.pass));
  const values = { reached: most ?? 'none', best: mark?.best ?? 0, pass: mark?.pass ?? 0 };
  if (!passes(most)) return [error('E613', values, {})];
  if (scenario.remembers.length === 0) return [];
  const alone = clean[graph.starts.find((start) => start.known.length === 0)!.state]!;
  return passes(alone === NONE ? null : alone)
    ? []
    : [error('E616', { ...values, reached: alone === NONE ? 'none' : alone }, {})];
};
