import { nearest } from '../nearest.ts';
import type { NameKind, TagHome } from './diagnostics.ts';
import { type Change, type Condition, type Effect, MOODS, type Mood, OUTCOMES, type Outcome } from './model.ts';
import { type Names, namesOf } from './names.ts';
import type { Report, Tag, Word } from './source.ts';

/** What the tags of one block mean. */
export interface Resolved {
  readonly when: readonly Condition[];
  readonly once: boolean;
  readonly mood: Mood | null;
  readonly effects: readonly Effect[];
  readonly person: Word | null;
  readonly you: string | null;
  readonly outcome: Outcome | null;
  readonly seconds: number | null;
}
type Part = { -readonly [Key in keyof Resolved]: Resolved[Key] } & { when: Condition[]; effects: Effect[] };

/** The kinds of tags that each home takes; a `word` is a mood. Grammar of the language, row by row. */
const ALLOWED: Readonly<Record<TagHome, readonly Tag['kind'][]>> = {
  line: ['word', 'condition', 'once', 'learn', 'change'],
  reply: ['word', 'condition', 'learn', 'change'],
  note: ['condition', 'once', 'learn', 'change'],
  tags: ['condition', 'once', 'learn', 'change', 'with', 'you', 'end'],
  choice: ['condition', 'once'],
  coaching: ['learn', 'change'],
  route: ['condition'],
  timed: ['after'],
  briefing: [],
};

/** Looks up every name that the tags of a block say. What cannot be is reported, and left out. */
export function resolveTags(tags: readonly Tag[], home: TagHome, names: Names, report: Report): Resolved {
  const part: Part = {
    when: [],
    once: false,
    mood: null,
    effects: [],
    person: null,
    you: null,
    outcome: null,
    seconds: null,
  };
  for (const tag of tags) {
    if (tag.kind === 'unreadable') continue;
    if (tag.kind === 'word') resolveWord(tag, tag.name.text, home, part, names, report);
    else if (!ALLOWED[home].includes(tag.kind)) report('E106', tag.at, { tag: tag.text, home });
    else resolveTag(tag, home, part, names, report);
  }
  return part;
}

/** The effects of a place where nothing can score. */
export function changesOf(effects: readonly Effect[]): Change[] {
  return effects.filter((effect) => effect.kind !== 'points');
}

function resolveWord(tag: Tag, word: string, home: TagHome, part: Part, names: Names, report: Report): void {
  const mood = MOODS.find((one) => one === word);
  const takesMood = ALLOWED[home].includes('word');
  const kind = names.kinds.get(word);
  if (mood && takesMood) {
    if (part.mood) report('E116', tag.at, { first: part.mood, second: mood });
    part.mood ??= mood;
  } else if (mood) report('E106', tag.at, { tag: word, home });
  else if (kind === 'rule' && !takesMood) report('E109', tag.at, { tag: word, name: word });
  else if (kind) reportKind(tag, { text: word, at: tag.at }, kind, names, report);
  else if (takesMood) {
    const guess = nearest(word, [...MOODS, 'once']) ?? '';
    report('E103', tag.at, { name: word, guess, moods: MOODS.join(', ') });
  } else report('E102', tag.at, { name: word, guess: nearest(word, ['once']) ?? '', form: 'any' });
}

function resolveTag(tag: Tag, home: TagHome, part: Part, names: Names, report: Report): void {
  const twice = (is: boolean): void => {
    if (is) report('E113', tag.at, { tag: tag.text });
  };
  switch (tag.kind) {
    case 'once':
      twice(part.once);
      part.once = true;
      return;
    case 'condition': {
      const condition = resolveCondition(tag, names, report);
      if (condition) part.when.push(condition);
      return;
    }
    case 'learn':
      if (isFact(tag.name, tag, names, report)) part.effects.push({ kind: 'learn', fact: tag.name.text });
      return;
    case 'change': {
      const effect = resolveChange(tag, home, names, report);
      if (effect) part.effects.push(effect);
      return;
    }
    case 'with':
      twice(part.person !== null);
      part.person = tag.person;
      return;
    case 'you':
      twice(part.you !== null);
      part.you = tag.role.text;
      return;
    case 'end':
      part.outcome = resolveOutcome(tag.outcome, report);
      return;
    case 'after':
      part.seconds = tag.seconds;
  }
}

function resolveOutcome(word: Word, report: Report): Outcome | null {
  const outcome = OUTCOMES.find((one) => one === word.text);
  if (!outcome) report('E405', word.at, { name: word.text, guess: nearest(word.text, OUTCOMES) ?? '' });
  return outcome ?? null;
}

function resolveCondition(tag: Tag & { kind: 'condition' }, names: Names, report: Report): Condition | null {
  const { name, level, holds } = tag;
  const kind = names.kinds.get(name.text);
  if (kind === 'fact') {
    if (level === null) return { kind, fact: name.text, holds };
    report('E503', tag.at, { fact: name.text, tag: tag.text });
  } else if (kind === 'meter') {
    if (level === null) {
      report('E502', tag.at, { meter: name.text, tag: tag.text });
      return null;
    }
    const { max } = names.meters.get(name.text)!;
    const always = level === 0 ? holds : level > max ? !holds : null;
    if (always === null) return { kind, meter: name.text, atLeast: level, holds };
    report('E104', tag.at, { meter: name.text, max, tag: tag.text, always: always ? 'always' : 'never' });
  } else if (kind) reportKind(tag, name, kind, names, report);
  else reportUnknown('E501', name, namesOf(names, 'fact', 'meter'), names, report);
  return null;
}

function isFact(name: Word, tag: Tag, names: Names, report: Report): boolean {
  const kind = names.kinds.get(name.text);
  if (kind === 'fact') return true;
  if (kind) reportKind(tag, name, kind, names, report);
  else reportUnknown('E501', name, namesOf(names, 'fact'), names, report);
  return false;
}

function resolveChange(tag: Tag & { kind: 'change' }, home: TagHome, names: Names, report: Report): Effect | null {
  const { name, by } = tag;
  const kind = names.kinds.get(name.text);
  if (kind === 'meter') return { kind, meter: name.text, by };
  if (kind === 'rule' && home === 'coaching') {
    const { critical } = names.catalogue.rules.get(name.text)!;
    return { kind: 'points', rule: name.text, points: by, critical };
  }
  if (kind === 'rule') report('E110', tag.at, { tag: tag.text });
  else if (kind) reportKind(tag, name, kind, names, report);
  else reportUnknown('E101', name, namesOf(names, 'rule', 'meter'), names, report);
  return null;
}

function reportKind(tag: Tag, name: Word, is: NameKind, names: Names, report: Report): void {
  if (!names.reported.has(name.text)) report('E112', name.at, { tag: tag.text, name: name.text, is });
}

function reportUnknown(
  code: 'E101' | 'E501',
  name: Word,
  candidates: readonly string[],
  names: Names,
  report: Report,
): void {
  if (!names.areKnown || names.reported.has(name.text)) return;
  names.reported.add(name.text);
  report(code, name.at, { name: name.text, guess: nearest(name.text, candidates) ?? '' });
}
