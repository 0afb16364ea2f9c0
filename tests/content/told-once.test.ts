import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/scenario/check.ts';
import { plainText, type Scene } from '../../src/core/scenario/model.ts';
import { ownCurriculum, ownLessons } from '../support/read-content.ts';
import { world } from '../support/world.ts';

const folder = new URL('../../scenarios/', import.meta.url);

interface Piece {
  readonly file: string;
  readonly text: string;
}

const rolePlays: readonly Piece[] = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));

const questions: readonly Piece[] = ownCurriculum().questions.map((one) => ({
  file: one.id,
  text: JSON.stringify(one),
}));

const lessons = ownLessons().map(({ file, text }) => {
  const body = text.split(/^---$/m).slice(2).join('---').trim();
  const words = body.replaceAll('<Moment>', '').trim().split(/\s+/);
  return { file, course: file.split('/').at(-2)!, text, body, words };
});

function scenesOf({ file, text }: Piece): readonly Scene[] {
  const id = file.replace('.mdx', '');
  const { scenario } = checkText({ id, file, text, hasFile: () => true, sections: new Map() }, world);
  return scenario!.scenes;
}

/** What stands in more than one file, with the files. */
function shared(found: readonly { readonly what: string; readonly file: string }[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { what, file } of found) files.set(what, (files.get(what) ?? new Set()).add(file));
  return [...files].filter(([, where]) => where.size > 1).map(([what, where]) => `${what}: ${[...where].join(', ')}`);
}

/** The device that a lesson opens with; null for plain telling, which has as many beginnings as there are sentences. */
function openingOf(body: string): string | null {
  if (body.startsWith('<Moment>')) return 'moment';
  if (/^\*?["“]/.test(body)) return 'speech';
  if (/^\*\*/.test(body)) return 'log or dialogue';
  if (/^(?:here are )?(?:two|three|four|five|six|seven|eight|nine|ten)\b/i.test(body)) return 'a number of things';
  if (/^[^.!]*\?/.test(body)) return 'question';
  if (/^(?:count|imagine|let|listen|look|put|read|say|stand|take|think|try|write)\b/i.test(body)) return 'task';
  return null;
}

describe('the openings of lessons', () => {
  it('share their first four words with no other', () => {
    const first = ({ words, file }: (typeof lessons)[number]) => ({
      what: words.slice(0, 4).join(' ').toLowerCase(),
      file,
    });
    expect(shared(lessons.map(first))).toEqual([]);
  });

  it('use the same device, or the same first word, in no two lessons in a row', () => {
    const same = lessons.filter(({ course, body, words }, at) => {
      const before = lessons[at - 1];
      if (before?.course !== course) return false;
      const device = openingOf(body);
      return (device && device === openingOf(before.body)) || words[0] === before.words[0];
    });
    expect(same.map(({ file }) => file)).toEqual([]);
  });
});

/** Customers who are met in a role-play and in a lesson on purpose. */
const MET_TWICE = new Set(['Ms Tan']);

describe('the people in lessons, questions and role-plays', () => {
  it('share their names with nobody', () => {
    const inTexts = [...lessons, ...questions].flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:Mr|Mrs|Ms|Dr) \p{Lu}[\p{L}-]+/gu)].map(([name]) => ({ name, file })),
    );
    const known = [...world.people.values()].map(({ name }) => ({ name, file: 'people.yaml' }));
    const speakers = lessons.flatMap(({ file, text }) =>
      [...text.matchAll(/^\*\*(\p{Lu}[^:*]*):\*\*/gmu)].map(([, name = '']) => ({ name, file })),
    );
    const last = (name: string) => name.split(' ').at(-1)!;
    const alsoPeople = speakers.filter(({ name }) => known.some((person) => last(person.name) === last(name)));
    const named = [...inTexts, ...known, ...alsoPeople].filter(({ name }) => !MET_TWICE.has(name));
    expect(shared(named.map(({ name, file }) => ({ what: last(name), file })))).toEqual([]);
  });
});

describe('the role-plays', () => {
  it('share no title of a scene', () => {
    const titles = rolePlays.flatMap((one) => scenesOf(one).map(({ title }) => ({ what: title, file: one.file })));
    expect(shared(titles)).toEqual([]);
  });

  it.each(rolePlays.map((one) => [one.file, one] as const))('%s hands nobody’s lines to somebody else', (_, one) => {
    const scenes = scenesOf(one);
    // A person holds until the next one in the file; where the talk comes from somebody else, the scene has to name its own.
    const named = new Set(
      one.text
        .split(/^## /m)
        .slice(1)
        .flatMap((section, at) => (/^`[^`]*\bwith /m.test(section) ? [scenes[at]!.id] : [])),
    );
    const wrong = scenes.flatMap((from) =>
      targetsOf(from)
        .map((id) => scenes.find((scene) => scene.id === id)!)
        .filter((to) => to.person !== from.person && !named.has(to.id))
        .map((to) => `${from.title} (${from.person}) > ${to.title} (${to.person})`),
    );
    expect(wrong).toEqual([]);
  });
});

function targetsOf({ then }: Scene): readonly string[] {
  if (then.kind === 'choices') return then.choices.map(({ to }) => to);
  return then.kind === 'routes' ? then.routes.map(({ to }) => to) : [];
}

/** Shorter ones ("That is right.") may well stand twice. */
const SENTENCE = 6;

describe('what is said about an answer', () => {
  it('is written for that answer: no sentence of it stands in two pieces', () => {
    const whys = lessons.flatMap(({ file, text }) =>
      [...text.matchAll(/<Why>(.*?)<\/Why>/gs)].map(([, why = '']) => ({ file, why })),
    );
    const coaching = rolePlays.flatMap((one) =>
      scenesOf(one).flatMap(({ then }) =>
        then.kind === 'choices'
          ? then.choices.flatMap((choice) =>
              choice.coaching.map(({ text }) => ({ file: one.file, why: plainText(text) })),
            )
          : [],
      ),
    );
    const sentences = [...whys, ...coaching].flatMap(({ file, why }) =>
      why
        .split(/(?<=[.?!]["”]?)\s+/)
        .map((sentence) => ({ what: sentence.trim().toLowerCase(), file }))
        .filter(({ what }) => what.split(/\s+/).length >= SENTENCE),
    );
    expect(shared(sentences)).toEqual([]);
  });
});
