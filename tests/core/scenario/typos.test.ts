import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/scenario/check.ts';
import { sentencesOf, world } from '../../support/world.ts';

const SOUND = `---
title: The late birthday parcel
customer: mrs-berg
pass: 60%
meters:
  trust: 2 of 5
facts:
  order: Order 4711, still in the depot
---

Mrs Berg has called twice this week.

## The phone rings

> \`annoyed\` Your website says "on its way".

- [I'm sorry. You planned around Tuesday.](#looking-into-it)
  - \`+2 acknowledge-concerns, trust +1\` Feeling first, facts second.
- [Order number, please.](#looking-into-it)
  > \`angry\` Is that all you have to say?
  - \`-1 acknowledge-concerns, trust -1\` Right question, wrong moment.

## Looking into it

> So, what happens now?

- \`once\` [I am opening your order while we speak.](#looking-into-it)
  - \`learn order\`
- \`needs order\` [A replacement leaves today.](#goodbye)
  - \`+3 own-the-problem, trust +1\` A promise with a date.
- [These things usually turn up.](#goodbye)
  - \`-2 no-false-hope, trust -2\` It sounds kind, and nobody owns her problem.

## Goodbye

1. \`needs trust 4\` [She thanks you.](#a-happy-customer)
2. [She will wait and see.](#a-patient-customer)

## A happy customer

> \`happy\` That is kind.

\`end success\`

## A patient customer

> Well. I will believe it when it is here.

Ask first what she needs, then promise a day.

\`end partial\`
`;

/** What is mistyped, into what, and the one message that a trainer reads. */
const TYPOS: readonly (readonly [from: string, to: string, told: string])[] = [
  ['title:', 'titel:', '2:1 E013 "titel" is not a field that we know. Did you mean "title"?'],
  ['mrs-berg', 'mrs-burg', '3:11 E303 Nobody in scenarios/people.yaml has the id "mrs-burg". Did you mean "mrs-berg"?'],
  ['60%', 'sixty', '4:7 E015 "pass" has to be a whole percent from 1 to 100, like 60%.'],
  [
    '2 of 5',
    '2 from 5',
    '6:10 E506 "2 from 5" is not a meter. Write "trust: 2 of 5": it starts at 2 and goes from 0 to 5.',
  ],
  ['  order: Order', '  ordre: Order', '28:12 E501 "order" is not a fact or a meter. Did you mean "ordre"?'],
  ['## The phone', '##The phone', '13:1 E301 A scene begins with "## " and its title on one line.'],
  ['`annoyed`', '`anoyed`', '15:4 E103 "anoyed" is not a mood. Did you mean "annoyed"?'],
  [
    '> `annoyed` Y',
    '`annoyed` Y',
    '15:2 E106 "annoyed" has no meaning here. A note takes `needs`, `unless`, `once`, `learn` and meters.',
  ],
  [
    'Tuesday.](#looking-into-it)',
    'Tuesday.](#lookin-into-it)',
    '17:44 E403 There is no scene "#lookin-into-it". Did you mean "#looking-into-it"?',
  ],
  [
    'Tuesday.](#looking-into-it)',
    'Tuesday.](looking-into-it)',
    '17:44 E401 "looking-into-it" is not a scene. A choice leads to a heading of this file, like (#looking-into-it).',
  ],
  [
    'Tuesday.](#looking-into-it)',
    'Tuesday.](#looking into it)',
    '17:43 E402 This is not read as a link. Write [what the learner says](#scene) without spaces in the round brackets: (#looking-into-it).',
  ],
  [
    "[I'm sorry. You planned around Tuesday.]",
    "I'm sorry. You planned around Tuesday.",
    '17:3 E204 This choice leads nowhere. Write [what the learner says](#scene).',
  ],
  [
    "[I'm sorry. You planned around Tuesday.]",
    '[]',
    '17:3 E207 There are no words between the square brackets. Write what the learner says.',
  ],
  [
    '+2 acknowledge-concerns',
    '+2 aknowledge',
    '18:9 E101 "aknowledge" is not a rule or a meter. Did you mean "acknowledge-concerns"?',
  ],
  [
    '+2 acknowledge-concerns',
    '2 acknowledge-concerns',
    '18:6 E109 "2 acknowledge-concerns" has no sign. Write "+1 acknowledge-concerns" or "-1 acknowledge-concerns".',
  ],
  [
    '+2 acknowledge-concerns',
    '+1.5 acknowledge-concerns',
    '18:6 E108 "+1.5 acknowledge-concerns" is not a whole number of points from 1 to 1000. Write it like "+2 acknowledge-concerns".',
  ],
  ['trust +1` Feeling', 'trst +1` Feeling', '18:31 E101 "trst" is not a rule or a meter. Did you mean "trust"?'],
  [
    'concerns, trust +1`',
    'concerns,, trust +1`',
    '18:30 E102 There is a comma too many between the backticks. Delete it.',
  ],
  [
    '  - `+2',
    '- `+2',
    '18:1 E203 This line has tags but no link. If it belongs to the choice above, indent it by two spaces.',
  ],
  [
    '  > `angry` Is',
    '> `angry` Is',
    '20:1 E205 This line comes after the choices. If it answers the choice above, indent it by two spaces.',
  ],
  [
    'Is that all you have to say?',
    '',
    '20:3 E206 There are no words after this ">". Write what the customer says, or delete it.',
  ],
  ['- `once` [I am', '- `onse` [I am', '27:4 E102 "onse" is not a tag that we know. Did you mean "once"?'],
  ['`learn order`', '`lern order`', '28:6 E102 "lern order" is not a tag that we know. Did you mean "learn order"?'],
  ['`needs order`', '`needs ordr`', '29:10 E501 "ordr" is not a fact or a meter. Did you mean "order"?'],
  [
    '`needs order`',
    '`needs order 2`',
    '29:4 E503 "order" is a fact, known or not, so "needs order 2" takes no number.',
  ],
  [
    '1. `needs trust 4`',
    '1. `needs trust`',
    '36:5 E502 "trust" is a meter, so "needs trust" needs a number: "needs trust 3" means 3 or more.',
  ],
  [
    '1. `needs trust 4`',
    '1. `needs trust 7`',
    '36:5 E104 "trust" never goes above 5, so "needs trust 7" can never be true.',
  ],
  [
    '2. [She will wait',
    '2. `unless trust 1` [She will wait',
    '37:1 E406 The last numbered line must have no condition, or the conversation can get stuck here.',
  ],
  [
    '## A patient customer',
    '## A happy customer',
    '45:1 E305 Two scenes are called "A happy customer" (first on line 39). Rename one.',
  ],
  ['`end success`', '`end sucess`', '43:6 E405 "sucess" is not an ending. Did you mean "success"?'],
  [
    '`end success`',
    'end success',
    '43:1 E117 "end success" would be read out as part of the text. Put backticks around it: `end success`.',
  ],
  [
    'So, what happens now?',
    'So, what {happens} now?',
    '25:12 E002 Curly braces are read as code. Write round brackets, or \\{ for the sign itself.',
  ],
  [
    'So, what happens now?',
    'I <3 waiting.',
    '25:5 E003 A "<" is read as the start of a tag, and a role-play has none. Use words, or write \\< for the sign itself.',
  ],
  [
    'Mrs Berg has',
    'import Mrs Berg has',
    '11:1 E001 A paragraph here starts with "import", which MDX reads as code. Start it with another word.',
  ],
];

/** What word processors and other languages leave behind. Each was silent once, or told as several mistakes. */
const HABITS: readonly (readonly [from: string, to: string, told: string])[] = [
  [
    '`annoyed`',
    '‘annoyed’',
    '15:3 E117 "annoyed" would be read out as part of the text. Quotes make no tag, backticks do: `annoyed`.',
  ],
  [
    '`+2 acknowledge-concerns, trust +1`',
    '‘+2 acknowledge-concerns, trust +1’',
    '18:5 E117 "+2 acknowledge-concerns, trust +1" would be read out as part of the text. Quotes make no tag, backticks do: `+2 acknowledge-concerns, trust +1`.',
  ],
  [
    '`needs order`',
    '“needs order”',
    '29:3 E117 "needs order" would be read out as part of the text. Quotes make no tag, backticks do: `needs order`.',
  ],
  [
    '`end success`',
    'End success.',
    '43:1 E117 "end success" would be read out as part of the text. Put backticks around it: `end success`.',
  ],
  [
    'title: The late birthday parcel',
    "title: 'Mrs Berg's parcel'",
    '2:18 E012 The text goes on behind its closing quote. Put double quotes around all of it, and leave others out.',
  ],
  [
    'customer:',
    'Kunde:',
    '3:1 E013 "Kunde" is not a field that we know. Fields are title, customer, pass, meters, facts, remembers, shuffle, locked.',
  ],
  [
    'mrs-berg',
    'Frau Müller',
    '3:11 E303 Nobody in scenarios/people.yaml has the id "Frau Müller". Add the person there, or write the id of one who is there.',
  ],
  [
    '+2 acknowledge-concerns',
    '+2 kindness',
    '18:9 E101 "kindness" is not a rule or a meter. Rules go by the id on their page under /rules/; a meter is declared at the top of the file.',
  ],
  [
    '## Looking into it',
    '## Looking into it: at last',
    '17:44 E403 There is no scene "#looking-into-it". Did you mean "#looking-into-it-at-last"?',
  ],
  [
    'Tuesday.](#looking-into-it)',
    'Tuesday.](#depot)',
    '17:44 E403 There is no scene "#depot". Write a heading of this file in small letters, with hyphens for spaces, or add the scene.',
  ],
  [
    'what she needs',
    'what sie ben\ufffdtigt',
    '49:23 E010 A letter here cannot be read: the file is not saved as UTF-8. Save it again as plain text with the encoding UTF-8.',
  ],
  [
    '`annoyed`',
    'annoyed:',
    '15:3 E117 "annoyed" would be read out as part of the text. Put backticks around it: `annoyed`.',
  ],
  [
    '`+2 acknowledge-concerns, trust +1`',
    '+2 acknowledge-concerns, trust +1',
    '18:5 E117 "+2 acknowledge-concerns" would be read out as part of the text. Put backticks around it: `+2 acknowledge-concerns`.',
  ],
  [
    'trust +1` Feeling',
    'trust +1 Feeling',
    '18:5 E117 This backtick has no partner, so there is no tag here. Put one before the tag and one behind it, and none elsewhere.',
  ],
  ['- [Order', '• [Order', '19:1 E222 "•" is not read as a bullet. Write "- " instead.'],
  ['- [Order', '-[Order', '19:1 E222 There is no space behind "-". Write "- " and then the line.'],
  ['1. `needs', '1.`needs', '36:1 E222 There is no space behind "1.". Write "1. " and then the line.'],
  [
    'Order 4711, still',
    'Order #4711, still',
    '8:16 E019 "#4711, still in the depot" would be left out: a # after a space begins a remark. Put quotes around the text.',
  ],
  [
    'The late birthday parcel',
    'The parcel: late',
    '2:8 E012 A text with a colon in it needs quotes around it, like title: "The parcel: late again".',
  ],
  [
    '  trust: 2',
    '\ttrust: 2',
    '6:1 E012 This line begins with a tab, and only spaces are read here. Put two spaces instead.',
  ],
  [
    '---\ntitle',
    '\n---\ntitle',
    '1:1 E011 The file must begin with a line "---", then title and customer, then another line "---".',
  ],
  [
    '---\ntitle',
    '----\ntitle',
    '1:1 E011 The file must begin with a line "---", then title and customer, then another line "---".',
  ],
  ['## Goodbye', 'Goodbye\n-------', '34:1 E301 A scene begins with "## " and its title on one line.'],
  [
    '`needs order`',
    '`order`',
    '29:4 E112 "order" does not fit: "order" is a fact. Write `learn order`, `needs order` or `unless order`.',
  ],
  ['`needs order`', '`not order`', '29:4 E102 "not order" is not a tag that we know. Did you mean "unless order"?'],
  [
    '1. `needs trust 4`',
    '1. `needs trust > 3`',
    '36:5 E102 "needs trust > 3" is not a tag that we know. Write `needs gift` for a fact, or `needs trust 3` for a meter at 3 or more.',
  ],
  ['trust +1` Feeling', 'trust+1` Feeling', '18:31 E102 "trust+1" is not a tag that we know. Did you mean "trust +1"?'],
  [
    'That is kind.\n\n`end',
    'That is kind.\n`end',
    '42:1 E218 This line has no ">", yet it is read as part of what is said above. Begin it with ">", or leave a line empty above it.',
  ],
  [
    '## Looking',
    '| a | b |\n| --- | --- |\n\n## Looking',
    '23:1 E005 A table has no place in a role-play. Write it as a sentence.',
  ],
  [
    '[Order number, please.]',
    '[Order number, please.] ',
    '19:26 E402 This is not read as a link. Write [what the learner says](#scene) without a space between the brackets.',
  ],
  [
    'replacement leaves today.](#goodbye)',
    'replacement leaves today.(#goodbye)',
    '29:45 E402 This is not read as a link. Write [what the learner says](#scene) with square brackets, then round ones, each of them closed.',
  ],
  [
    '> So,',
    '![The parcel, torn open](torn-parcel.svg)\n\n> So,',
    '25:26 E412 "torn-parcel.svg" cannot be shown or played here. A picture or a sound is a png, webp, avif, jpg or mp3 file beside the role-play, in a paragraph of its own.',
  ],
  ['> So,', '&gt; So,', '25:1 E222 "&gt;" is not read as ">". Write "> " instead.'],
  ['> So,', '› So,', '25:1 E222 "›" is not read as ">". Write "> " instead.'],
  [
    'concerns, trust +1` F',
    'concerns trust +1` F',
    '18:6 E102 "+2 acknowledge-concerns trust +1" is not a tag that we know. Put a comma between tags, and give each its own word: `needs order, needs gift`.',
  ],
  [
    '`needs order`',
    '`needs order once`',
    '29:4 E102 "needs order once" is not a tag that we know. Put a comma between tags, and give each its own word: `needs order, needs gift`.',
  ],
  [
    '+2 acknowledge',
    '+2 \u0430\u0441knowledge',
    '18:9 E101 "\u0430\u0441knowledge-concerns" is not a rule or a meter. Did you mean "acknowledge-concerns"? A letter or sign in it is another one that looks the same, or cannot be seen: type the word anew.',
  ],
  [
    '`annoyed`',
    '`annoyed\u200b`',
    '15:4 E103 "annoyed\u200b" is not a mood. Did you mean "annoyed"? A letter or sign in it is another one that looks the same, or cannot be seen: type the word anew.',
  ],
];

describe('a habit', () => {
  it.each(HABITS)('%j -> %j is told once, at the word', (from, to, told) => {
    expect(SOUND).toContain(from);
    expect(sentencesOf(SOUND.replace(from, to))).toEqual([told]);
  });

  it('of Windows, of other editors and of prose is no mistake', () => {
    const same = [
      SOUND.replaceAll('\n', '\r\n'),
      `\ufeff${SOUND}`,
      SOUND.replace(/^ {2}(?=[->])/gm, '\t'),
      SOUND.replace(/^ {2}(?=[->])/gm, '\u00a0\u00a0'),
      SOUND.replace(/^- /gm, '* '),
      SOUND.replace(/^(##|-|>|\d\.) /gm, '$1\u00a0'),
      SOUND.replace('-1 acknowledge-concerns', '−1 acknowledge-concerns'),
      SOUND.replace('So, what happens now?', 'Learn to wait, they said. "Happy" is another word. Once!'),
      SOUND.replace('Ask first what', 'Needs come first: ask what'),
    ];
    expect(same.map((text) => sentencesOf(text))).toEqual(same.map(() => []));
  });
});

it('in the name of the customer is one mistake, though facts of that person are not known either', () => {
  const people = world.people.map((person) =>
    person.id === 'mrs-berg'
      ? { ...person, facts: [{ name: 'promised-friday', text: 'You promised Friday' }] }
      : person,
  );
  const text = SOUND.replace('learn order', 'learn order, learn promised-friday').replace('mrs-berg', 'mrs-burg');
  const { diagnostics } = checkText({ id: 'late', file: 'late.mdx', text }, { ...world, people });
  expect(diagnostics.map(({ code }) => code)).toEqual(['E303']);
});

describe('a typo', () => {
  it('is what every line below has, and the text before it has none', () => {
    expect(sentencesOf(SOUND)).toEqual([]);
    expect(TYPOS.length).toBeGreaterThanOrEqual(30);
  });

  it.each(TYPOS)('%j -> %j is told once, at the word', (from, to, told) => {
    expect(SOUND).toContain(from);
    expect(sentencesOf(SOUND.replace(from, to))).toEqual([told]);
  });
});
