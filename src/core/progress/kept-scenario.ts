import * as z from 'zod/mini';
import { hashScenario, hashScoring } from '../scenario/identity.ts';
import {
  type CompiledScenario,
  type Condition,
  type Effect,
  MOODS,
  OUTCOMES,
  type Scenario,
  type Scene,
} from '../scenario/model.ts';

/**
 * The exact shape of a compiled role-play that comes from a file. The build's own are trusted; one that travelled is shown
 * to people and played, so its form, its hashes and every name in it are checked.
 */
const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(4_000));
const whole = z.int().check(z.minimum(-1_000_000), z.maximum(1_000_000));
const list = <Item extends z.core.SomeType>(item: Item) => z.array(item).check(z.maxLength(5_000));
const href = z.string().check(z.maxLength(2_000), z.regex(/^(https?:|mailto:)/));

const span = z.union([
  text,
  z.strictObject({ em: text }),
  z.strictObject({ strong: text }),
  z.strictObject({ href, text }),
]);
const rich = list(span);
const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), fact: id, holds: z.boolean() }),
  z.strictObject({ kind: z.literal('meter'), meter: id, atLeast: whole, holds: z.boolean() }),
]);
const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meter'), meter: id, by: whole }),
  z.strictObject({ kind: z.literal('learn'), fact: id }),
]);
const points = z.strictObject({ kind: z.literal('points'), rule: id, points: whole, critical: z.boolean() });
const effect = z.union([points, change]);
const block = { when: list(condition), once: z.boolean(), changes: list(change) };
const line = z.strictObject({ kind: z.literal('line'), ...block, mood: z.nullable(z.enum(MOODS)), text: rich });
const noteBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: rich }),
  z.strictObject({ kind: z.literal('image'), src: text, alt: text }),
  z.strictObject({ kind: z.literal('sound'), src: text, transcript: text }),
]);
const note = z.strictObject({ kind: z.literal('note'), ...block, body: noteBody });
const choice = z.strictObject({
  id,
  text,
  to: id,
  when: list(condition),
  once: z.boolean(),
  effects: list(effect),
  replies: list(line),
  coaching: list(z.strictObject({ rules: list(id), text: rich })),
});
const timed = z.strictObject({ seconds: z.int().check(z.minimum(1)), text, to: id });
const route = z.strictObject({ when: list(condition), label: text, to: id });
const sceneEnd = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choices'), choices: list(choice), timed: z.nullable(timed) }),
  z.strictObject({ kind: z.literal('routes'), routes: list(route) }),
  z.strictObject({ kind: z.literal('end'), outcome: z.enum(OUTCOMES) }),
]);
const scene = z.strictObject({
  id,
  title: text,
  person: id,
  you: z.nullable(text),
  blocks: list(z.union([line, note])),
  then: sceneEnd,
});
const person = z.strictObject({
  id,
  name: text,
  role: text,
  kind: z.enum(['customer', 'colleague']),
  portrait: text,
});
const scenario = z.strictObject({
  form: z.literal(1),
  id,
  title: text,
  customer: id,
  people: list(person),
  pass: z.nullable(z.int().check(z.minimum(1), z.maximum(100))),
  shuffle: z.boolean(),
  locked: z.enum(['hide', 'show']),
  meters: list(z.strictObject({ name: id, start: whole, max: whole })),
  facts: list(z.strictObject({ name: id, text })),
  remembers: list(id),
  briefing: list(note),
  scenes: z.array(scene).check(z.minLength(1), z.maxLength(5_000)),
});
const bounds = z.strictObject({
  best: z.nullable(z.int()),
  worst: z.nullable(z.int()),
  states: z.int().check(z.minimum(0)),
});
const compiled = z.strictObject({ scenario, scenarioHash: id, scoringHash: id, bounds });

/** A compiled role-play of unknown origin, or null where its shape, a name in it or a hash is wrong. */
export function readKeptScenario(raw: unknown): CompiledScenario | null {
  const read = compiled.safeParse(raw);
  if (!read.success) return null;
  const found = read.data.scenario;
  if (!isClosed(found)) return null;
  const isTrue = hashScenario(found) === read.data.scenarioHash && hashScoring(found) === read.data.scoringHash;
  return isTrue ? read.data : null;
}

type Named = Condition | Effect;

/** Every name leads somewhere, ids stand once, and no route scenes send the conversation round in a circle. */
function isClosed(read: Scenario): boolean {
  const scenes = new Map(read.scenes.map((one) => [one.id, one]));
  const people = new Set(read.people.map((one) => one.id));
  const facts = new Set(read.facts.map((one) => one.name));
  const meters = new Set(read.meters.map((one) => one.name));
  const isKnown = (one: Named) => ('fact' in one ? facts.has(one.fact) : 'meter' in one ? meters.has(one.meter) : true);
  const names = read.scenes.flatMap((one) => namesIn(one));
  const ids = read.scenes.flatMap((one) => (one.then.kind === 'choices' ? one.then.choices.map((c) => c.id) : []));
  return (
    scenes.size === read.scenes.length &&
    new Set(ids).size === ids.length &&
    people.has(read.customer) &&
    read.scenes.every((one) => people.has(one.person) && linksOf(one).every((to) => scenes.has(to))) &&
    read.scenes.every((one) => one.then.kind !== 'routes' || one.then.routes.at(-1)?.when.length === 0) &&
    names.every(isKnown) &&
    !goesRound(scenes)
  );
}

function namesIn({ blocks, then }: Scene): Named[] {
  const own: Named[] = blocks.flatMap((one) => [...one.when, ...one.changes]);
  if (then.kind === 'end') return own;
  if (then.kind === 'routes') return [...own, ...then.routes.flatMap((one) => one.when)];
  const replies = then.choices.flatMap((one) => one.replies);
  const parts = then.choices.flatMap((one) => [...one.when, ...one.effects]);
  return [...own, ...parts, ...replies.flatMap((one) => [...one.when, ...one.changes])];
}

function linksOf({ then }: Scene): string[] {
  if (then.kind === 'end') return [];
  if (then.kind === 'routes') return then.routes.map((one) => one.to);
  return [...then.choices.map((one) => one.to), ...(then.timed ? [then.timed.to] : [])];
}

/** Route scenes are passed through without a choice: a circle of them would never end. Takes each off once its targets are. */
function goesRound(scenes: ReadonlyMap<string, Scene>): boolean {
  const left = new Map([...scenes].filter(([, one]) => one.then.kind === 'routes'));
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [name, one] of left) if (!linksOf(one).some((to) => left.has(to))) left.delete(name);
  }
  return left.size > 0;
}
