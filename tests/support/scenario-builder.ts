import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type {
  Block,
  Choice,
  Line,
  Mood,
  Outcome,
  Route,
  Scenario,
  Scene,
  Timed,
} from '../../src/core/scenario/model.ts';
import { conditions, effectsOf, isOnce } from './sketch-tags.ts';

/** What a choice looks like in a test: `when` and `does` are written as in a role-play's backticks. */
export interface ChoiceSketch {
  readonly say: string;
  readonly to: string;
  readonly when?: string;
  readonly does?: string;
  readonly reply?: string;
  readonly replyDoes?: string;
  readonly why?: string;
}

export interface SceneSketch {
  readonly title: string;
  /** The customer's lines; a first word in backticks is the mood. */
  readonly lines?: readonly string[];
  readonly blocks?: readonly { readonly text: string; readonly when?: string; readonly does?: string }[];
  readonly notes?: readonly string[];
  readonly choices?: readonly ChoiceSketch[];
  readonly timed?: Timed;
  readonly routes?: readonly { readonly when?: string; readonly to: string }[];
  readonly end?: Outcome;
  readonly person?: string;
}

export interface ScenarioSketch {
  readonly id?: string;
  readonly title?: string;
  readonly pass?: number | null;
  readonly meters?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, string>> | readonly string[];
  readonly remembers?: readonly string[];
  readonly critical?: readonly string[];
  readonly shuffle?: boolean;
  readonly locked?: 'hide' | 'show';
  readonly scenes: readonly SceneSketch[];
}

/** A scene's or choice's slug, good enough for plain test titles. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

/** The id that a choice has in a built scenario. */
export function choiceId(scene: string, text: string): string {
  return `${slug(scene)}-${bytesToHex(sha256(utf8ToBytes(text.normalize('NFC')))).slice(0, 8)}`;
}

/** A compiled scenario from a sketch, without parser and files. */
export function scenario(sketch: ScenarioSketch): Scenario {
  const meters = Object.entries(sketch.meters ?? {}).map(([name, text]) => {
    const [start, max] = text.split(' of ').map(Number);
    return { name, start: start!, max: max! };
  });
  const facts = Array.isArray(sketch.facts)
    ? sketch.facts.map((name: string) => ({ name, text: `The fact ${name}` }))
    : Object.entries(sketch.facts ?? {}).map(([name, text]) => ({ name, text: String(text) }));
  const title = sketch.title ?? 'A test';
  const person = { id: 'mrs-berg', name: 'Mrs Berg', role: 'customer', kind: 'customer' as const, portrait: 'berg' };
  return {
    form: 1,
    id: sketch.id ?? slug(title),
    title,
    customer: person.id,
    people: [person],
    pass: sketch.pass === undefined ? 70 : sketch.pass,
    shuffle: sketch.shuffle ?? true,
    locked: sketch.locked ?? 'hide',
    meters,
    facts,
    remembers: sketch.remembers ?? [],
    briefing: [],
    scenes: sketch.scenes.map((one) => sceneOf(one, new Set(sketch.critical))),
  };
}

function sceneOf(sketch: SceneSketch, critical: ReadonlySet<string>): Scene {
  const id = slug(sketch.title);
  const notes = (sketch.notes ?? []).map(
    (text): Block => ({
      ...said({}),
      kind: 'note',
      body: { kind: 'text', text: text === '' ? [] : [text] },
    }),
  );
  const lines = (sketch.lines ?? []).map((text) => lineOf(text, undefined, undefined));
  const blocks = (sketch.blocks ?? []).map((one) => lineOf(one.text, one.when, one.does));
  const scene = { id, title: sketch.title, person: sketch.person ?? 'mrs-berg', you: null };
  const shown = [...notes, ...lines, ...blocks];
  if (sketch.end) return { ...scene, blocks: shown, then: { kind: 'end', outcome: sketch.end } };
  if (sketch.routes) {
    const routes = sketch.routes.map((one): Route => ({ when: conditions(one.when), label: one.to, to: one.to }));
    return { ...scene, blocks: shown, then: { kind: 'routes', routes } };
  }
  const choices = (sketch.choices ?? []).map((one) => choiceOf(one, sketch.title, critical));
  return { ...scene, blocks: shown, then: { kind: 'choices', choices, timed: sketch.timed ?? null } };
}

function choiceOf(sketch: ChoiceSketch, scene: string, critical: ReadonlySet<string>): Choice {
  const effects = effectsOf(sketch.does, critical);
  const rules = effects.flatMap((effect) => (effect.kind === 'points' ? [effect.rule] : []));
  return {
    id: choiceId(scene, sketch.say),
    text: sketch.say,
    to: sketch.to,
    when: conditions(sketch.when),
    once: isOnce(sketch.when),
    effects,
    replies: sketch.reply ? [lineOf(sketch.reply, undefined, sketch.replyDoes)] : [],
    coaching: sketch.why ? [{ rules, text: [sketch.why] }] : [],
  };
}

function lineOf(text: string, when: string | undefined, does: string | undefined): Line {
  const mood = /^`(\w+)` /.exec(text)?.[1] as Mood | undefined;
  const words = mood ? text.slice(mood.length + 3) : text;
  return { ...said({ when, does }), kind: 'line', mood: mood ?? null, text: [words] };
}

function said(tags: { readonly when?: string | undefined; readonly does?: string | undefined }) {
  const changes = effectsOf(tags.does, new Set()).filter((effect) => effect.kind !== 'points');
  return { when: conditions(tags.when), once: isOnce(tags.when), changes };
}

/** The language's own example: best 6 points, worst -4; 4 are needed to pass. */
export const lateParcel: Scenario = scenario({
  id: 'late-parcel',
  title: 'The late birthday parcel',
  pass: 60,
  meters: { trust: '2 of 5' },
  facts: {
    order: 'Order 4711, promised for Tuesday, still in the depot',
    gift: 'A birthday present, needed by Saturday',
  },
  scenes: [
    {
      title: 'The phone rings',
      lines: ['`annoyed` Your website says "on its way". It has said that since Tuesday!'],
      choices: [
        {
          say: "I'm sorry. You planned around Tuesday and we let you down.",
          to: 'looking-into-it',
          does: '+2 acknowledge-concerns, trust +1',
          why: 'Feeling first, facts second.',
        },
        {
          say: "The courier is very busy this week, I'm afraid, and there is little we can do.",
          to: 'looking-into-it',
          reply: "`angry` I didn't pay the courier. I paid you.",
          does: '-2 own-the-problem, trust -1',
          why: 'True perhaps, but the courier is ours to chase, not hers.',
        },
        {
          say: 'Order number, please.',
          to: 'looking-into-it',
          does: '-1 acknowledge-concerns, trust -1',
          why: 'Right question, wrong moment: she has not been heard yet.',
        },
      ],
    },
    {
      title: 'Looking into it',
      lines: ['So, what happens now?'],
      choices: [
        {
          say: 'May I ask what the parcel is for?',
          to: 'looking-into-it',
          when: 'once',
          reply: "It's my grandson's birthday present. The party is on Saturday.",
          does: '+1 ask-dont-assume, learn gift, trust +1',
          why: 'Now you know what "late" really costs her.',
        },
        {
          say: 'I am opening your order while we speak.',
          to: 'looking-into-it',
          when: 'once',
          does: 'learn order',
        },
        {
          say: 'A replacement leaves today. It is with you on Friday by noon.',
          to: 'goodbye',
          when: 'needs order, needs gift',
          does: '+3 own-the-problem, trust +1',
          why: 'A promise with a date, built on what she told you.',
        },
        {
          say: 'I will call the depot now and ring you back by three today, whatever they tell me.',
          to: 'goodbye',
          when: 'needs order',
          does: '+1 no-limbo',
          why: 'Who, what, when: good. Better: ask why it matters first.',
        },
        {
          say: 'These things usually turn up within a day or two.',
          to: 'goodbye',
          does: '-2 no-false-hope, trust -2',
          why: 'It sounds kind. She has heard it since Tuesday, and now nobody owns her problem.',
        },
      ],
    },
    {
      title: 'Goodbye',
      routes: [
        { when: 'needs trust 4', to: 'a-happy-customer' },
        { when: 'needs trust 3', to: 'a-patient-customer' },
        { to: 'a-lost-customer' },
      ],
    },
    { title: 'A happy customer', lines: ["`happy` That is kind. I'll order from you again."], end: 'success' },
    { title: 'A patient customer', lines: ['Well. I will believe it when it is here.'], end: 'partial' },
    {
      title: 'A lost customer',
      lines: ['`angry` Forget it. I want my money back.'],
      notes: ['She was never asked what she needed, or never told what would happen next. Start there.'],
      end: 'failure',
    },
  ],
});
