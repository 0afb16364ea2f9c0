import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../canonical.ts';
import type { Block, Choice, Condition, Scenario, Scene, SceneEnd } from './model.ts';

/** SHA-256 of a text as 64 hex digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** What a choice's id is made of; `twin` is true where the same text stands twice in the scene. */
export interface ChoiceIdentity {
  readonly scene: string;
  readonly text: string;
  readonly to: string;
  readonly when: readonly Condition[];
  readonly twin: boolean;
}

/** The id of a choice: its scene's id and 8 hex digits over its text; over link and conditions too where the text has a twin. */
export function choiceId({ scene, text, to, when, twin }: ChoiceIdentity): string {
  const plain = text.normalize('NFC');
  return `${scene}-${hashOf(twin ? `${plain}\n${to}\n${canonicalJson(when)}` : plain).slice(0, 8)}`;
}

/** One number for a compiled scenario as a whole: texts, marks, flags and media. */
export function hashScenario(scenario: Scenario): string {
  return hashOf(canonicalJson(scenario));
}

/**
 * One number for what a scenario scores: the same without its texts, so that a corrected comma does not split a report.
 * Scenes count by their order and choices by their place, because the ids of both come from texts.
 */
export function hashScoring(scenario: Scenario): string {
  const order = new Map(scenario.scenes.map((scene, index) => [scene.id, index]));
  const { form, pass, meters, remembers } = scenario;
  const facts = scenario.facts.map((fact) => fact.name);
  return hashOf(
    canonicalJson({ form, pass, meters, facts, remembers, scenes: scenario.scenes.map((one) => bare(one, order)) }),
  );
}

function bare(scene: Scene, order: ReadonlyMap<string, number>): unknown {
  return { blocks: scene.blocks.map(bareBlock), then: bareEnd(scene.then, (id) => order.get(id) ?? -1) };
}

function bareBlock({ when, once, changes }: Block): unknown {
  return { when, once, changes };
}

function bareEnd(then: SceneEnd, at: (id: string) => number): unknown {
  if (then.kind === 'end') return then;
  if (then.kind === 'routes') return then.routes.map(({ when, to }) => ({ when, to: at(to) }));
  const timed = then.timed && { seconds: then.timed.seconds, to: at(then.timed.to) };
  return { timed, choices: then.choices.map((choice) => bareChoice(choice, at)) };
}

function bareChoice({ to, when, once, effects, replies }: Choice, at: (id: string) => number): unknown {
  return { to: at(to), when, once, effects, replies: replies.map(bareBlock) };
}
