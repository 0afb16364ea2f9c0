/** What an attribute may hold: nothing (it is there or not), words, a name for addresses, a rule's id, or one of a few words. */
export type Attribute = 'flag' | 'words' | 'name' | 'rule' | readonly string[];

/** A component that an author may write in a lesson. */
export interface Component {
  /** The components that it may stand directly in; null: at the top of a lesson. */
  readonly inside: readonly string[] | null;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly optional: readonly string[];
}

const exercise: Component = { inside: null, attributes: { id: 'name', optional: 'flag' }, optional: ['optional'] };
const top = (attributes: Component['attributes'] = {}): Component => ({ inside: null, attributes, optional: [] });
const within = (inside: readonly string[], attributes: Component['attributes'] = {}): Component => ({
  inside,
  attributes,
  optional: Object.keys(attributes).filter((name) => attributes[name] === 'flag'),
});

/** Everything that may stand in a lesson beside plain Markdown. Nothing else is let through to the page. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map([
  ['Moment', top()],
  ['Example', top({ went: ['well', 'badly'], title: 'words' })],
  ['RuleCard', top({ id: 'rule' })],
  ['Hear', top({ title: 'words' })],
  ['Tomorrow', top()],
  ['Collision', top({ wins: 'rule', over: 'rule' })],
  ['Check', exercise],
  ['CheckMany', exercise],
  ['Order', exercise],
  ['Match', exercise],
  ['Turning', exercise],
  ['Rank', exercise],
  ['Build', exercise],
  ['Option', within(['Check', 'CheckMany'], { correct: 'flag' })],
  ['Step', within(['Order'])],
  ['Pair', within(['Match'], { said: 'words', meant: 'words' })],
  ['Turn', within(['Turning'], { who: 'words', correct: 'flag' })],
  ['Reply', within(['Rank'])],
  ['Part', within(['Build'], { extra: 'flag' })],
  ['Why', within(['Option', 'Order', 'Pair', 'Turn', 'Reply', 'Part'])],
]);

/** The components that ask something of the learner, and the component of their items. */
export const EXERCISES: ReadonlyMap<string, string> = new Map([
  ['Check', 'Option'],
  ['CheckMany', 'Option'],
  ['Order', 'Step'],
  ['Match', 'Pair'],
  ['Turning', 'Turn'],
  ['Rank', 'Reply'],
  ['Build', 'Part'],
]);
