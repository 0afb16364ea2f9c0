import type { Diagnostic } from '../../core/result.ts';
import type {
  DiagnosticCode,
  DiagnosticValues,
  Expected,
  NameKind,
  ShapeKind,
  TagHome,
} from '../../core/scenario/diagnostics.ts';

/** Letters of other alphabets, long dashes and invisible signs: copied from elsewhere, they pass for those of a name. */
const FOREIGN_SIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff]/u;
const guessed = (guess: string, written = ''): string =>
  guess &&
  ` Did you mean "${guess}"?${
    FOREIGN_SIGN.test(written)
      ? ' A letter or sign in it is another one that looks the same, or cannot be seen: type the word anew.'
      : ''
  }`;
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}...` : text);
/** The replies that lead there: after the cure, since they are words of the author's and may be long. */
const way = (witness: readonly string[]): string =>
  witness.length === 0 ? '' : ` The way: ${witness.map((text, index) => `${index + 1}. ${short(text)}`).join(' ')}`;

const EXPECTED: Readonly<Record<Expected, string>> = {
  words: 'words, in quotes if there is a colon or a # in them',
  percent: 'a whole percent from 1 to 100, like 60%',
  yesNo: 'true or false',
  showHide: 'show or hide',
  map: 'one indented line for each, like "  trust: 2 of 5"',
  list: 'a list: each entry begins with "- id: ..."',
  names: 'a list of facts, like [gift, order]',
  kind: 'customer or colleague',
  portrait: 'a seed, or a map like { seed: mrs-berg, head: grayBun }',
  person: 'the id of a person in scenarios/people.yaml',
};

const HOME: Readonly<Record<TagHome, string>> = {
  line: 'A line of the customer takes a mood, `needs`, `unless`, `once`, `learn` and meters.',
  reply: 'An answer to one choice takes a mood, `needs`, `unless`, `learn` and meters.',
  note: 'A note takes `needs`, `unless`, `once`, `learn` and meters.',
  tags: 'Here you can write `with`, `you`, `end`, `needs`, `unless`, `once`, `learn` and meters.',
  choice: 'A choice takes `needs`, `unless` and `once`; what it does goes into an indented bullet below it.',
  coaching: 'An indented bullet takes points, meters and `learn`; conditions go before the link of the choice.',
  route: 'A numbered line takes only `needs` and `unless`.',
  timed: 'This line takes only `after` and a number of seconds.',
  briefing: 'The briefing is the same for everyone, so it takes no tags. Put them under the first heading.',
};

const KIND: Readonly<Record<NameKind, string>> = {
  rule: 'a rule of the catalogue',
  mood: 'a mood',
  meter: 'a meter',
  fact: 'a fact',
};

const FOREIGN: Readonly<Record<DiagnosticValues['E005']['what'], string>> = {
  table: 'A table',
  code: 'A block of code',
  rule: 'A line across the page',
  definition: 'A link definition',
  other: 'This kind of Markdown',
};

const LIMIT: Readonly<Record<DiagnosticValues['E009']['what'], (most: number) => string>> = {
  size: (most) => `This file is larger than ${most} KB. Split it into several role-plays.`,
  scene: (most) => `This part is longer than ${most} characters. Split it into scenes with "## Title".`,
  line: (most) => `This line is longer than ${most} characters. Break it up.`,
  marks: (most) => `There are more than ${most} stars, underscores and brackets in this scene. Use fewer.`,
  depth: (most) => `This is nested more than ${most} levels deep. A role-play needs two.`,
};

const UNREADABLE: Readonly<Record<DiagnosticValues['E012']['what'], string>> = {
  colon: 'A text with a colon in it needs quotes around it, like title: "The parcel: late again".',
  tab: 'This line begins with a tab, and only spaces are read here. Put two spaces instead.',
  quote: 'A quote or a bracket is opened here and never closed. Close it, or leave it out.',
  behindQuote: 'The text goes on behind its closing quote. Put double quotes around all of it, and leave others out.',
  other:
    'This line is not read as "name: value". Check how far it is indented, and put quotes around texts with a colon.',
};

const MISNAMED: Readonly<Record<DiagnosticValues['W309']['what'], (better: string) => string>> = {
  ending: (better) =>
    `This file is not read: the name of a role-play ends in .mdx, that of recorded plays in .plays.md, with nothing behind it. Rename it to "${better}", or move it out of this folder.`,
  program: (better) =>
    `This file is not read. Save it as plain text, with the name "${better}", or move it out of this folder.`,
  folder: () =>
    'This file is not read, because it is in a folder inside scenarios/. Move it up into scenarios/ itself.',
  letters: (better) =>
    `A plan or a course cannot name this role-play: that takes small letters from a to z, digits and hyphens. Rename it to "${better}".`,
};

/** How a tag is written, by its first word. */
const FORM: Readonly<Record<string, string>> = {
  needs: 'Write `needs gift` for a fact, or `needs trust 3` for a meter at 3 or more.',
  unless: 'Write `unless gift` for a fact, or `unless trust 3` for a meter below 3.',
  once: 'Write `once` alone, with nothing behind it.',
  learn: 'Write `learn gift`; for two facts `learn gift, learn order`.',
  with: 'Write `with` and the id of one person.',
  you: 'Write `you` and who the learner is.',
  end: 'Write `end success`, `end partial` or `end failure`.',
  after: 'Write `after 30 s`, in seconds.',
  commas: 'Put a comma between tags, and give each its own word: `needs order, needs gift`.',
  any: 'Tags are a mood, `needs`, `unless`, `once`, `learn`, points and meters, with commas between them.',
};

const LINK: Readonly<Record<DiagnosticValues['E402']['what'], string>> = {
  gap: 'without a space between the brackets',
  target: 'without spaces in the round brackets',
  other: 'with square brackets, then round ones, each of them closed',
};

const TIMED: Readonly<Record<DiagnosticValues['E213']['what'], (seconds: number) => string>> = {
  short: (seconds) => `${seconds} seconds are too few for people who read or type slowly. Give at least 20.`,
  two: () => 'A scene has only one line with `after`, and nothing below it.',
  alone: () => '`after` belongs to one numbered line below the choices, not to a list of its own.',
  bare: () => 'The line below the choices begins with `after` and the seconds, like `after 30 s`.',
};

const SHAPE: Readonly<Record<ShapeKind, string>> = {
  line: 'a line of the customer',
  note: 'a note',
  media: 'a picture or a sound',
  tags: 'a line of tags',
  choice: 'a choice',
  route: 'a numbered line',
  answer: 'an answer below a choice',
  coaching: 'an indented bullet',
};

type Sentences = {
  readonly [Code in DiagnosticCode]: (values: DiagnosticValues[Code], witness: readonly string[]) => string;
};

/** One sentence for each code: what is wrong, what was expected, what to do. */
export const checks: Sentences = {
  E001: ({ word }) => `A paragraph here starts with "${word}", which MDX reads as code. Start it with another word.`,
  E002: () => 'Curly braces are read as code. Write round brackets, or \\{ for the sign itself.',
  E003: () =>
    'A "<" is read as the start of a tag, and a role-play has none. Use words, or write \\< for the sign itself.',
  E004: () => 'HTML comments are not part of a role-play. Delete this one; keep notes to a colleague outside the file.',
  E005: ({ what }) => `${FOREIGN[what]} has no place in a role-play. Write it as a sentence.`,
  E006: ({ address }) => `The address "${address}" is not a web or mail address. Begin it with https:// or mailto:.`,
  E009: ({ what, most }) => LIMIT[what](most),
  E010: ({ what }) =>
    what === 'encoding'
      ? 'A letter here cannot be read: the file is not saved as UTF-8. Save it again as plain text with the encoding UTF-8.'
      : 'There is an invisible control character here. Delete it, or save the file again as plain text (UTF-8).',
  E011: () => 'The file must begin with a line "---", then title and customer, then another line "---".',
  E012: ({ what }) => UNREADABLE[what],
  E013: ({ name, guess, fields }) =>
    `"${name}" is not a field that we know.${guessed(guess, name) || ` Fields are ${fields}.`}`,
  E014: ({ field }) => `The field "${field}" is missing. Add a line "${field}: ...".`,
  E015: ({ field, expected }) => `"${field}" has to be ${EXPECTED[expected]}.`,
  E016: () => 'The block at the top is never closed. Put a line "---" below its last field.',
  E017: ({ field }) =>
    `"${field}" is a YAML alias, anchor or type, which we leave out on purpose. Write the value itself.`,
  E018: ({ field }) => `The field "${field}" is here twice. Keep one.`,
  E019: ({ words }) =>
    `"${short(words)}" would be left out: a # after a space begins a remark. Put quotes around the text.`,
  E101: ({ name, guess }) =>
    `"${name}" is not a rule or a meter.${guessed(guess, name) || ' Rules go by the id on their page under /rules/; a meter is declared at the top of the file.'}`,
  E102: ({ name, guess, form }) =>
    name === ''
      ? 'There is a comma too many between the backticks. Delete it.'
      : `"${name}" is not a tag that we know.${guessed(guess, name) || ` ${FORM[form] ?? FORM['any']}`}`,
  E103: ({ name, guess, moods }) => `"${name}" is not a mood.${guessed(guess, name) || ` Moods are ${moods}.`}`,
  E104: ({ meter, max, tag, always }) =>
    always === 'never'
      ? tag.endsWith(' 0')
        ? `"${meter}" never falls below 0, so "${tag}" can never be true.`
        : `"${meter}" never goes above ${max}, so "${tag}" can never be true.`
      : `"${meter}" goes from 0 to ${max}, so "${tag}" is always true. Leave it out.`,
  E105: ({ tag }) => `\`${tag}\` is in the middle of a text. Tags go at the very start; use quotes for other words.`,
  E106: ({ tag, home }) => `"${tag}" has no meaning here. ${HOME[home]}`,
  E107: ({ name, first, second }) =>
    `"${name}" is ${KIND[first]} already and cannot also be ${KIND[second]}. Choose another name.`,
  E108: ({ tag }) =>
    `"${tag}" is not a whole number of points from 1 to 1000. Write it like "+2 acknowledge-concerns".`,
  E109: ({ tag, name }) => `"${tag}" has no sign. Write "+1 ${name}" or "-1 ${name}".`,
  E110: ({ tag }) => `"${tag}" gives points, and only a choice can. Put it in an indented bullet below a choice.`,
  E111: ({ name }) =>
    `"${name}" cannot be a name. Use letters, digits and hyphens, and no word that tags begin with (needs, learn, end...).`,
  E112: ({ tag, name, is }) => `"${tag}" does not fit: "${name}" is ${KIND[is]}.${CURE[is](name)}`,
  E113: ({ tag }) => `"${tag}" is here twice, or says the opposite of another tag. Keep one.`,
  E114: ({ tag }) => `"${tag}" comes too late. Say who is there right below the heading, before anyone speaks.`,
  E115: () => '`end` is written alone. Put other tags on the last line or note above it.',
  E116: ({ first, second }) => `One line has one mood, not "${first}" and "${second}". Keep one, or split the line.`,
  E117: ({ tag, what }) =>
    what === 'open'
      ? 'This backtick has no partner, so there is no tag here. Put one before the tag and one behind it, and none elsewhere.'
      : `"${tag}" would be read out as part of the text. ${
          what === 'quoted' ? 'Quotes make no tag, backticks do' : 'Put backticks around it'
        }: \`${tag}\`.`,
  E201: () =>
    'This note comes after the choices. Move it above the first bullet: the learner reads it before choosing.',
  E202: () => 'A scene has only one list. Join both (the same sign, no text between), or begin a new scene.',
  E203: () => 'This line has tags but no link. If it belongs to the choice above, indent it by two spaces.',
  E204: () => 'This choice leads nowhere. Write [what the learner says](#scene).',
  E205: () => 'This line comes after the choices. If it answers the choice above, indent it by two spaces.',
  E206: () => 'There are no words after this ">". Write what the customer says, or delete it.',
  E207: () => 'There are no words between the square brackets. Write what the learner says.',
  E208: ({ text }) => `"${text}" is outside the link. Put all that the learner says inside the square brackets.`,
  E209: () => 'This answer is below the explanation. Move it up: first the answer ">", then the indented bullets.',
  E210: () => 'Nothing is read after `end`. Move this text above it.',
  E211: () => 'Only answers (> ...) and indented bullets (- ...) can come below a choice.',
  E212: () => 'This choice is indented below another one. If it is a choice of its own, take its indent away.',
  E213: ({ what, seconds }) => TIMED[what](seconds),
  E214: () => "A scene has bullets or numbers, not both: bullets are the learner's choice, numbers the machine's.",
  E215: () => 'A scene either goes on or ends. Delete the list or `end`.',
  E216: () => 'This bullet is empty. Write [what the learner says](#scene), or delete it.',
  E217: () =>
    'This text belongs to nothing. Begin it with ">" if it is an answer, with "- " if it explains the choice.',
  E218: () =>
    'This line has no ">", yet it is read as part of what is said above. Begin it with ">", or leave a line empty above it.',
  E219: () => 'What someone says is plain text. Take this list or heading out of the quote.',
  E220: () => 'Nothing can come below a numbered line: nobody says it. Move this to the scene that it leads to.',
  E221: () => 'Only the briefing comes before the first heading: text and pictures. Put "## Title" above this.',
  E222: ({ sign }) =>
    /\d/.test(sign)
      ? `There is no space behind "${sign}". Write "${sign} " and then the line.`
      : sign === '-'
        ? 'There is no space behind "-". Write "- " and then the line.'
        : /[&＞›»]/.test(sign)
          ? `"${sign}" is not read as ">". Write "> " instead.`
          : `"${sign}" is not read as a bullet. Write "- " instead.`,
  E301: ({ marks }) =>
    marks === '##' || marks === ''
      ? 'A scene begins with "## " and its title on one line.'
      : `A scene begins with two signs and a space, "## Title", not with "${marks}".`,
  E302: () => 'There is no scene yet. Write "## Title", what the customer says, and the choices.',
  E303: ({ name, guess }) =>
    `Nobody in scenarios/people.yaml has the id "${name}".${guessed(guess, name) || ' Add the person there, or write the id of one who is there.'}`,
  E304: () => 'This heading has no letters or digits, so nothing can link to it. Give the scene a title.',
  E305: ({ title, line }) => `Two scenes are called "${title}" (first on line ${line}). Rename one.`,
  E306: ({ text, line }) =>
    `"${text}" is in this scene twice (first on line ${line}), and both can be open at once. Change the words of one.`,
  E307: () => "A scene's title is plain text, without tags, links or emphasis.",
  E308: ({ id }) => `Two people have the id "${id}". Change one.`,
  W309: ({ what, better }) => MISNAMED[what](better),
  E401: ({ target, guess }) =>
    `${target === '' || target === '#' ? 'No scene is named in the round brackets.' : `"${target}" is not a scene.`} A choice leads to a heading of this file, like ${guess ? `(#${guess})` : '(#looking-into-it)'}.`,
  E402: ({ target, what }) =>
    `This is not read as a link. Write [what the learner says](#scene) ${LINK[what]}${
      what === 'target' ? `: (#${target.trim().replace(/^#/, '').toLowerCase().replace(/\s+/g, '-')})` : ''
    }.`,
  E403: ({ target, guess }) =>
    `There is no scene "${target}".${guessed(guess && `#${guess}`, target) || ' Write a heading of this file in small letters, with hyphens for spaces, or add the scene.'}`,
  E404: ({ title }) => `"${title}" stops here: it has no choices and no ending. Add a choice, or \`end success\`.`,
  E405: ({ name, guess }) =>
    `${name === '' ? 'It is not said how this ends.' : `"${name}" is not an ending.`}${guessed(guess, name) || ' Write `end success`, `end partial` or `end failure`.'}`,
  E406: () => 'The last numbered line must have no condition, or the conversation can get stuck here.',
  E407: ({ titles, count }) =>
    count === 1
      ? `${titles} sends the conversation to itself for ever.`
      : count === 2
        ? `${titles} send the conversation back and forth for ever.`
        : `${titles} send the conversation round and round for ever.`,
  E408: () => 'This line has no condition, so the lines below it are never reached. Make it the last one.',
  E409: ({ target }) => `"${target}" leads to a scene, and only a choice can. Write it as a bullet below.`,
  E410: ({ file }) => `There is no file "${file}" beside this role-play.`,
  E411: ({ file }) => `"${file}" has no words. Write between the square brackets what it shows, or what is said in it.`,
  E412: ({ file }) =>
    `"${file}" cannot be shown or played here. A picture or a sound is a png, webp, avif, jpg or mp3 file beside the role-play, in a paragraph of its own.`,
  E501: ({ name, guess }) =>
    `"${name}" is not a fact or a meter.${guessed(guess, name) || ' Declare it at the top of the file, under "facts:".'}`,
  E502: ({ meter, tag }) => `"${meter}" is a meter, so "${tag}" needs a number: "${tag} 3" means 3 or more.`,
  E503: ({ fact, tag }) => `"${fact}" is a fact, known or not, so "${tag}" takes no number.`,
  E505: ({ fact }) =>
    `Nothing teaches "${fact}", so this can never be true. Add \`learn ${fact}\` below a choice or on a line.`,
  E506: ({ meter, written }) =>
    `"${written}" is not a meter. Write "${meter}: 2 of 5": it starts at 2 and goes from 0 to 5.`,
  W501: ({ fact }) => `The fact "${fact}" is never learned. Add \`learn ${fact}\` somewhere, or delete it.`,
  W502: ({ meter }) => `The meter "${meter}" never changes. Add \`${meter} +1\` somewhere, or delete it.`,
  W600: ({ what, states }) =>
    what === 'all'
      ? `Not proved: ${states} states searched. Fewer facts and meters that are tested late, or fewer \`once\` questions, make it smaller.`
      : `Best, worst and the pass mark are not proved: ${states} states searched. What can be reached is.`,
  E601: ({ scene, id }) => `Nothing leads to "${scene}". Link to it with (#${id}) or delete it.`,
  E602: ({ choice }) => `"${short(choice)}" can never be chosen. Check what it needs, or delete it.`,
  E603: ({ scene }, witness) => `The learner gets stuck in "${scene}". Add a choice without conditions.${way(witness)}`,
  E604: ({ scene }, witness) =>
    `From "${scene}" no ending can be reached any more. Add a way on that is always open.${way(witness)}`,
  W605: () => 'This choice scores and can be taken again and again. Mark it `once`.',
  W606: ({ scene, open, most }, witness) =>
    `"${scene}" shows ${open} choices at once. A phone shows ${most}. Split the scene, or add conditions.${way(witness)}`,
  W607: ({ rule }) =>
    `Choices promise points on "${rule}", but every path that earns them loses as many. Let one path come out above zero.`,
  W608: ({ route, scene }) =>
    `"${short(route)}" in "${scene}" is never used: a line above it always fits first, or it never fits.`,
  W609: ({ scene }, witness) =>
    `"${scene}" can be reached with nothing done well. Write above \`end\` what to try next time.${way(witness)}`,
  W610: ({ scene, points, best, why }, witness) =>
    why === 'critical'
      ? `"${scene}" (success) can be reached after a critical rule was broken. Lead there to \`end failure\`.${way(witness)}`
      : `"${scene}" (success) can be reached with ${points} of ${best} points, below the pass mark. Ask for more on the way there, or write \`end partial\`.${way(witness)}`,
  W611: ({ scene }) => `No choice in "${scene}" differs in points: nothing is tested.`,
  W612: ({ what, hits, scenes, place }) =>
    what === 'longest'
      ? `The best answer is the longest in ${hits} of ${scenes} scenes: learners can guess it. Shorten it, or give the others more to say.`
      : `The best answer is number ${place} in ${hits} of ${scenes} scenes: learners can guess it. Take out "shuffle: false", or mix them.`,
  E613: ({ reached, best, pass }) =>
    reached === 'none'
      ? 'No path passes: each one breaks a critical rule or ends in failure. Give one way a better end.'
      : `No path passes: the most that a path without a critical break or a failure reaches is ${reached} of ${best} points; the pass mark is ${pass} %. Lower "pass", or give that path more points.`,
  E614: ({ best, why }) =>
    why === 'zero'
      ? `The best total is ${best}, not above zero. Give the good choices points.`
      : why === 'failure'
        ? `The best total (${best} points) always ends in failure. Let the best replies lead to another end.`
        : `The best total (${best} points) always breaks a critical rule. Give replies that keep it more points.`,
  E615: ({ scene, before, after: silent }) =>
    `Saying nothing in "${scene}" leads to ${silent} points, any reply to at most ${before}. Silence must not be the best.`,
  E616: ({ reached, best, pass }) =>
    reached === 'none'
      ? 'With nothing remembered no path passes: each one breaks a critical rule or ends in failure. Give one way a better end.'
      : `With nothing remembered the most that a learner reaches is ${reached} of ${best} points; the pass mark is ${pass} %. Give what can be said then more points, or lower "pass".`,
  W617: ({ fact }) =>
    `"${fact}" is remembered, but nothing here asks for it. Add \`needs ${fact}\` somewhere, or leave it out.`,
  W618: ({ other }) =>
    `This reply and "${short(other)}" have the same points, effects and target: the choice between them is empty.`,
  E701: ({ here, source }) =>
    `The translation has ${here} scenes, the original ${source}. Translate scene by scene, in the same order.`,
  E702: ({ title, expected }) =>
    expected === 'none'
      ? `"${title || 'The briefing'}" has more in it than the original. Delete this.`
      : `"${title || 'The briefing'}" is not built like the original: ${SHAPE[expected]} is expected here.`,
  E703: ({ expected }) => `Tags and links are not translated. The original has ${expected || 'no tags'} here.`,
  E704: ({ language }) =>
    `"${language}" is not a language. Name the file like late.de.mdx, with two letters for the language.`,
  W801: ({ length, most }) => `This choice has ${length} characters; ${most} fit on a phone. Shorten it.`,
  W802: ({ length, most }) => `This line has ${length} characters; people say at most ${most} in one go. Split it.`,
  W803: ({ words, most }) => `This sentence has ${words} words; past ${most} people read it twice. Make two of it.`,
  W804: ({ word, instead }) => `"${word}": ${instead ? `write plainly: ${instead}` : 'leave it out'}.`,
  E901: ({ text, scene, guess }) => `Nobody can say "${short(text)}" in "${scene}".${guessed(guess)}`,
  E902: ({ text, scene }) =>
    `"${short(text)}" is not open in "${scene}" at this point. Something that it needs was not done.`,
  E903: ({ expected, scene, outcome }) => `This play ends in "${scene}" (${outcome}), not in ${expected}.`,
  E904: ({ expected, points }) => `This play comes to ${points} points, not to ${expected}.`,
  E905: ({ scene }) => `This play stops in "${scene}", before the end. Add what is said next.`,
  E906: ({ text }) => `The conversation is over before "${short(text)}". Delete the lines from here on.`,
  E907: () => 'This line is not read. A play has numbered lines, `known FACT` and `end success, 6 points`.',
  E908: ({ file }) =>
    `There is no role-play "${file}" that this belongs to. Plays of late.mdx are called late.plays.md, a translation late.de.mdx; other names have no dot.`,
  E909: ({ passed }) => (passed === 'yes' ? 'This play is passed.' : 'This play is not passed.'),
  E910: ({ title }) => `"${title}" does not say how it ends. Add a line like \`end success, 6 points\`.`,
  E911: ({ fact, guess }) =>
    `"${fact}" cannot be known before this call.${guessed(guess) || ` Add "remembers: [${fact}]" to the role-play, or leave it out.`}`,
};

const CURE: Readonly<Record<NameKind, (name: string) => string>> = {
  fact: (name) => ` Write \`learn ${name}\`, \`needs ${name}\` or \`unless ${name}\`.`,
  meter: (name) => ` Write \`${name} +1\`, \`${name} -1\` or \`needs ${name} 3\`.`,
  rule: (name) => ` Write \`+1 ${name}\` or \`-1 ${name}\`.`,
  mood: (name) => ` Write \`${name}\` alone, at the start of a line.`,
};

/** The sentence of a diagnostic. Its code and values were made together, so that the look-up fits. */
export function sentenceOf(diagnostic: {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly witness?: readonly string[];
}): string {
  const sentence = (checks as Record<string, ((values: never, witness: readonly string[]) => string) | undefined>)[
    diagnostic.code
  ];
  return sentence ? sentence(diagnostic.values as never, diagnostic.witness ?? []) : diagnostic.code;
}

/** One line for a terminal: place, code, sentence. */
export function problemLine(diagnostic: Diagnostic): string {
  const { file, line, column } = diagnostic.place;
  const kind = diagnostic.severity === 'warning' ? 'warning' : 'error';
  return `${file}:${line}:${column} ${kind} ${diagnostic.code} ${sentenceOf(diagnostic)}`;
}
