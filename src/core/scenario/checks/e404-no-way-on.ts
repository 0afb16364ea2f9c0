import { isBareEnd } from '../bare-tags.ts';
import type { Section } from '../source.ts';
import type { Check } from './check.ts';

export const e404: Check<'E404'> = {
  code: 'E404',
  bad: ['## Check', '', '> Can you look it up?'],
  good: ['## Check', '', '> Can you look it up?', '', '- [At once.](#goodbye)'],
  *run({ source, scenario, spots, endings }) {
    const sound = new Map(source.scenes.map(({ section }) => [section.heading?.slug, isSound(section)]));
    for (const scene of scenario.scenes) {
      if (endings.get(scene.id) !== null || !sound.get(scene.id)) continue;
      yield { code: 'E404', at: spots.scenes.get(scene.id)!, values: { title: scene.title } };
    }
  },
};

/** True where nothing else is wrong that could be why a scene stops. */
function isSound({ problems, blocks }: Section): boolean {
  const last = blocks.at(-1);
  return problems.length === 0 && !(last?.kind === 'note' && isBareEnd(last.text));
}
