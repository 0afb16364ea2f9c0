import { bestTotal } from './best-total.ts';
import { deadRoute } from './dead-route.ts';
import { emptyChoice } from './empty-choice.ts';
import type { Check, Evidence, Finding } from './evidence.ts';
import { givenAway } from './given-away.ts';
import { neverOpenChoice } from './never-open-choice.ts';
import { noWayOut } from './no-way-out.ts';
import { notProved } from './not-proved.ts';
import { nothingTested } from './nothing-tested.ts';
import { passMarkReached } from './pass-mark.ts';
import { repeatedScore } from './repeated-score.ts';
import { sameWords } from './same-words.ts';
import { silentEnding } from './silent-ending.ts';
import { stuck } from './stuck.ts';
import { timeoutGain } from './timeout-gain.ts';
import { tooManyOpen } from './too-many-open.ts';
import { undeservedSuccess } from './undeserved-success.ts';
import { unearnableRule } from './unearnable-rule.ts';
import { unreachableScene } from './unreachable-scene.ts';
import { unreadMemory } from './unread-memory.ts';

/**
 * What the search can find, with the values of each message (w: it has a witness; `scene` is a title, `id` its slug):
 * E306 text · W600 what (points, all), states · E601 scene, id · E602 choice, scene · E603 scene, id, w · E604 scene, id, w
 * W605 choice · W606 scene, id, open, most, w · W607 rule · W608 route, scene · W609 scene, id, w
 * W610 scene, id, points, best, pass, why (points, critical), w · W611 scene, id · W612 what (longest, place), hits, scenes,
 * place · E613 reached (or 'none'), best, pass · E614 best, why (zero, failure, critical) · E615 scene, id, before, after, w
 * E616 reached (or 'none'), best, pass · W617 fact · W618 choice, other
 */
const CHECKS: readonly Check[] = [
  notProved,
  unreachableScene,
  sameWords,
  neverOpenChoice,
  stuck,
  noWayOut,
  repeatedScore,
  tooManyOpen,
  unearnableRule,
  deadRoute,
  silentEnding,
  undeservedSuccess,
  nothingTested,
  givenAway,
  passMarkReached,
  bestTotal,
  timeoutGain,
  unreadMemory,
  emptyChoice,
];

/** Everything that the search found wrong, in the order of the list above. */
export function findingsOf(evidence: Evidence): readonly Finding[] {
  return CHECKS.flatMap((check) => check(evidence));
}
