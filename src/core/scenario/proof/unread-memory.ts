import type { Condition, Scene } from '../model.ts';
import { choicesOf } from '../program.ts';
import { type Check, warning } from './evidence.ts';

/** W617: a remembered fact that nothing asks for: knowing it changes nothing. */
export const unreadMemory: Check = ({ scenario }) => {
  const read = new Set(
    scenario.scenes.flatMap(conditionsOf).flatMap((condition) => (condition.kind === 'fact' ? [condition.fact] : [])),
  );
  return scenario.remembers.filter((fact) => !read.has(fact)).map((fact) => warning('W617', { fact }, { fact }));
};

function conditionsOf(scene: Scene): readonly Condition[] {
  const routes = scene.then.kind === 'routes' ? scene.then.routes : [];
  const choices = choicesOf(scene);
  const parts = [...scene.blocks, ...routes, ...choices, ...choices.flatMap((choice) => choice.replies)];
  return parts.flatMap((part) => part.when);
}
