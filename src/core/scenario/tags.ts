import { nearest } from '../nearest.ts';
import type { Report, Spot, Tag, TagMeaning, Word } from './source.ts';
import { spotIn } from './source.ts';

const KEYWORDS = ['needs', 'unless', 'once', 'learn', 'with', 'you', 'end', 'after'];
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_-]*$/u;
const SIGNED_FIRST = /^([+\-−–])\s*(\d[\d.,]*)\s+(\S+)$/;
const SIGNED_LAST = /^(\S+)\s+([+\-−–])\s*(\d[\d.,]*)$/;
const SIGN_ONLY = /^([+\-−–])\s*([^\d\s]\S*)$/;
const UNSIGNED = /^(?:\d+\s+(\S+)|(\S+)\s+\d+)$/;
const MOST = 1000;

/** True for words that may name a fact, a meter or a person. */
export function isName(text: string): boolean {
  return NAME.test(text) && !KEYWORDS.includes(text);
}

/** Reads one code span, without its backticks; `start` is the spot of its first character. Mistakes are reported, and the part kept as unreadable. */
export function readTags(text: string, start: Spot, report: Report): Tag[] {
  const tags: Tag[] = [];
  let index = 0;
  for (const part of text.split(',')) {
    const lead = part.length - part.trimStart().length;
    const at = spotIn(start, text, index + lead);
    const written = part.trim().replace(/\s+/g, ' ');
    tags.push({ ...readPart(written, at, report), at, text: written, opens: index === 0 });
    index += part.length + 1;
  }
  return tags;
}

function readPart(text: string, at: Spot, report: Report): TagMeaning {
  if (text === '') {
    report('E102', at, { name: '', guess: '', form: 'any' });
    return { kind: 'unreadable' };
  }
  return readKeyword(text, at, report) ?? readChange(text, at, report) ?? readWord(text, at, report);
}

function readKeyword(text: string, at: Spot, report: Report): TagMeaning | null {
  const [keyword = '', first = '', second = '', ...rest] = text.split(' ');
  const word = (value: string, from = keyword.length): Word => ({
    text: value,
    at: { line: at.line, column: at.column + text.indexOf(value, from) },
  });
  const bad = (): TagMeaning => {
    report('E102', at, { name: text, guess: '', form: isSeveral(text) ? 'commas' : keyword });
    // A timer that is told wrongly is still a timer: the list that it stands in is no second mistake.
    return keyword === 'after' ? { kind: 'after', seconds: 30 } : { kind: 'unreadable' };
  };
  if (keyword === 'once' && first === '') return { kind: 'once' };
  if (keyword === 'end') {
    return { kind: 'end', outcome: first === '' ? { text: '', at } : word(text.slice(4)) };
  }
  if (keyword === 'learn' && first !== '' && second === '') return { kind: 'learn', name: word(first) };
  if (keyword === 'with' && first !== '' && second === '') return { kind: 'with', person: word(first) };
  if (keyword === 'you' && first !== '') return { kind: 'you', role: word(text.slice(4)) };
  if (keyword === 'after' && /^after \d+ ?s$/.test(text)) return { kind: 'after', seconds: Number.parseInt(first, 10) };
  if ((keyword === 'needs' || keyword === 'unless') && first !== '' && rest.length === 0) {
    if (!isName(first) || (second !== '' && !/^\d+$/.test(second))) return bad();
    const level = second === '' ? null : Number.parseInt(second, 10);
    return { kind: 'condition', holds: keyword === 'needs', name: word(first), level };
  }
  return KEYWORDS.includes(keyword) ? bad() : null;
}

function readChange(text: string, at: Spot, report: Report): TagMeaning | null {
  const before = SIGNED_FIRST.exec(text);
  const after = before ? null : SIGNED_LAST.exec(text);
  const only = before || after ? null : SIGN_ONLY.exec(text);
  const found = before ?? after ?? only;
  if (!found) return readUnsigned(text, at, report);
  const [sign, number, name] = before
    ? [before[1]!, before[2]!, before[3]!]
    : after
      ? [after[2]!, after[3]!, after[1]!]
      : [only![1]!, '1', only![2]!];
  const amount = Number.parseInt(number, 10);
  if (!/^\d+$/.test(number) || amount === 0 || amount > MOST) {
    report('E108', at, { tag: text });
    return { kind: 'unreadable' };
  }
  const column = at.column + (after ? 0 : text.length - name.length);
  return { kind: 'change', name: { text: name, at: { line: at.line, column } }, by: sign === '+' ? amount : -amount };
}

function readUnsigned(text: string, at: Spot, report: Report): TagMeaning | null {
  const found = UNSIGNED.exec(text);
  const name = found?.[1] ?? found?.[2];
  if (!name) return null;
  report('E109', at, { tag: text, name });
  return { kind: 'unreadable' };
}

function readWord(text: string, at: Spot, report: Report): TagMeaning {
  const tight = /^([\p{L}\p{N}_-]*[\p{L}\p{N}_])(\+)(\d+)$/u.exec(text);
  if (!tight && isName(text)) return { kind: 'word', name: { text, at } };
  if (!tight && !/[\s;，；、|&:=]/.test(text)) return { kind: 'word', name: { text, at } };
  const guess = tight ? `${tight[1]} +${tight[3]}` : guessed(text);
  report('E102', at, { name: text, guess, form: isSeveral(text) ? 'commas' : 'any' });
  return { kind: 'unreadable' };
}

/** Several tags with something else than a comma between them. */
function isSeveral(text: string): boolean {
  return /[;，；、|&]| (?:and|or|needs|unless|learn) |. once\b|[+\-−–]\d+ \S+ .|\S [+\-−–]\d+ ./.test(text);
}

/** What a programmer may write, or a word with one letter wrong; else nothing. */
const MEANT: Readonly<Record<string, string>> = { not: 'unless', if: 'needs', when: 'needs', require: 'needs' };

function keywordLike(word: string): string | null {
  const same = KEYWORDS.find((keyword) => keyword === word.toLowerCase());
  // Two letters of three may be any word.
  return same ?? (word.length > 3 ? nearest(word, KEYWORDS) : null);
}

/** The whole tag with its first word mended, or nothing. */
function guessed(text: string): string {
  const [first = '', ...rest] = text.replace(/[:=]/g, ' ').trim().split(/\s+/);
  if (isSeveral(text)) return '';
  const keyword = MEANT[first.toLowerCase()] ?? keywordLike(first);
  return keyword ? [keyword, ...rest].join(' ') : '';
}
