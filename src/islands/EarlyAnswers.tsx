import type { Mode } from '../core/curriculum/course.ts';
import { EarlyAnswer } from '../features/learn/play/EarlyAnswer.tsx';
import { earlyReplies } from '../features/learn/play/early-replies.ts';
import { USUAL } from '../features/learn/play/preferences.ts';
import type { RolePlayIslandProps } from './RolePlayIsland.tsx';

/**
 * What the customer answers to each reply of the first scene, as templates in the page. Drawn when the site is built and
 * never alive: the page's own script puts one into the player, which then finds the screen as it would have drawn it.
 */
export function EarlyAnswers({ compiled, places, seed, rules, all }: RolePlayIslandProps) {
  const modes = Object.fromEntries(places.map(({ course, mode }) => [course.id, mode]));
  const used = new Set<Mode>(['coached', ...Object.values(modes)]);
  const usual = places[0]?.mode ?? 'coached';
  const { id } = compiled.scenario;
  return (
    <div id="early-answers" hidden data-scenario={id} data-mode={usual} data-modes={JSON.stringify(modes)}>
      {earlyReplies(compiled.scenario).flatMap(({ reply, always }) =>
        [...used].map((mode) => (
          <template key={`${reply} ${mode}`} data-answers={reply} data-mode={mode} data-always={always}>
            <EarlyAnswer
              {...{ compiled, seed, rules, mode }}
              {...ABSENT}
              back={places[0]?.back ?? all}
              answered={reply}
            />
          </template>
        )),
      )}
    </div>
  );
}

const nothing = () => {};
const never = () => Promise.reject(new Error('Nothing is played while the site is built.'));
/** All that only a living player asks for. */
const ABSENT = {
  course: null,
  practice: false,
  preferences: { read: () => USUAL, write: nothing },
  openServices: never,
  openGuard: never,
  painted: never,
  noteOpen: nothing,
  shownAttempt: () => null,
  showAttempt: nothing,
  chance: () => 0,
  newId: () => '',
  takeEarly: () => null,
  wentOnEarly: () => false,
  mayBeOpen: () => false,
  hasRecord: () => Promise.resolve(false),
};
