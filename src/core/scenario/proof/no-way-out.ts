import { TIMED } from '../explore.ts';
import { wayTo } from '../ways.ts';
import { type Check, type Evidence, error, named } from './evidence.ts';
import { stuckStates } from './stuck.ts';

/** E604: a moment from which no ending can be reached, though there is always something to say. The first one found. */
export const noWayOut: Check = (evidence) => {
  const { reach } = evidence;
  if (!reach.complete) return [];
  const leads = leadsSomewhere(evidence);
  const state = leads.indexOf(0);
  if (state < 0) return [];
  const { scene } = reach.program.readyScenes[reach.sceneOf[state]!]!;
  return [error('E604', named(scene), { scene: scene.id }, wayTo(reach, state).texts)];
};

/** Per state: 1 where an ending or a stuck state (told as E603) can be reached by choices. */
function leadsSomewhere({ reach }: Evidence): Uint8Array {
  const leads = new Uint8Array(reach.count);
  const { readyScenes } = reach.program;
  for (let state = 0; state < reach.count; state++)
    if (readyScenes[reach.sceneOf[state]!]!.scene.then.kind === 'end') leads[state] = 1;
  for (const state of stuckStates(reach)) leads[state] = 1;
  const back = reversed(reach);
  const waiting = [...leads.keys()].filter((state) => leads[state] === 1);
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (let i = back.first[state]!; i < back.first[state + 1]!; i++) {
      const from = back.source[i]!;
      if (leads[from] === 1) continue;
      leads[from] = 1;
      waiting.push(from);
    }
  }
  return leads;
}

function reversed({ count, first, target, via }: Evidence['reach']) {
  const starts = new Int32Array(count + 1);
  for (let edge = 0; edge < target.length; edge++) if (via[edge] !== TIMED) starts[target[edge]! + 1]!++;
  for (let state = 0; state < count; state++) starts[state + 1]! += starts[state]!;
  const next = starts.slice();
  const source = new Int32Array(target.length);
  for (let state = 0; state < count; state++)
    for (let edge = first[state]!; edge < first[state + 1]!; edge++)
      if (via[edge] !== TIMED) source[next[target[edge]!]!++] = state;
  return { first: starts, source };
}
