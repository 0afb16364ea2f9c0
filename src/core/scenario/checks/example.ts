import type { PersonEntry } from '../people.ts';

/** Who speaks in the examples. */
export const EXAMPLE_PEOPLE: readonly PersonEntry[] = [
  {
    id: 'mrs-berg',
    name: 'Mrs Berg',
    role: 'Customer of a toy shop',
    kind: 'customer',
    portrait: 'mrs-berg',
    facts: [],
  },
  { id: 'ines', name: 'Ines', role: 'Accounts', kind: 'colleague', portrait: 'ines', facts: [] },
];

/** Lines of a role-play: a whole file if they begin with "---" or "title", else a part that `wholeText` completes. */
export type Example = readonly string[];

/** The role-play that translations and recorded plays in the examples belong to. */
export const SAMPLE: Example = [
  '---',
  'title: The late parcel',
  'customer: mrs-berg',
  'pass: 60%',
  'facts:',
  '  gift: A birthday present',
  '---',
  '',
  '## The call',
  '',
  '> `annoyed` Where is it?',
  '',
  '- [I am sorry. What happened?](#goodbye)',
  '  - `+2 acknowledge-concerns` Feeling first.',
  '- [Order number?](#a-patient-customer)',
  '  - `-1 acknowledge-concerns` Not yet.',
  '- `once` [What is it for?](#the-call)',
  '  - `learn gift` Now you know.',
  '- `needs gift` [It will be there in time.](#goodbye)',
  '  - `+3 own-the-problem` A promise, built on what she told you.',
  '',
  '## Goodbye',
  '',
  '> `happy` Thank you.',
  '',
  '`end success`',
  '',
  '## A patient customer',
  '',
  '> Well.',
  '',
  'Ask first how she feels.',
  '',
  '`end partial`',
];

/** `SAMPLE` in German. */
export const TRANSLATION: Example = [
  '---',
  'title: Das verspätete Paket',
  'customer: mrs-berg',
  'pass: 60%',
  'facts:',
  '  gift: Ein Geschenk',
  '---',
  '',
  '## Der Anruf',
  '',
  '> `annoyed` Wo bleibt es?',
  '',
  '- [Das tut mir leid. Was ist passiert?](#auf-wiederhören)',
  '  - `+2 acknowledge-concerns` Erst das Gefühl.',
  '- [Die Bestellnummer?](#eine-geduldige-kundin)',
  '  - `-1 acknowledge-concerns` Noch nicht.',
  '- `once` [Wofür ist es?](#der-anruf)',
  '  - `learn gift` Jetzt wissen Sie es.',
  '- `needs gift` [Es kommt rechtzeitig an.](#auf-wiederhören)',
  '  - `+3 own-the-problem` Ein Versprechen, das auf ihren Worten steht.',
  '',
  '## Auf Wiederhören',
  '',
  '> `happy` Danke.',
  '',
  '`end success`',
  '',
  '## Eine geduldige Kundin',
  '',
  '> Na gut.',
  '',
  'Fragen Sie zuerst, wie es ihr geht.',
  '',
  '`end partial`',
];

/** The top of a file, with nothing declared. */
export const FRONT: Example = ['---', 'title: The late parcel', 'customer: mrs-berg', '---', ''];
/** The top of a file with a fact that outlasts a call. */
export const REMEMBERED: Example = [
  '---',
  'title: The late parcel',
  'customer: mrs-berg',
  'remembers: [gift]',
  'facts:',
  '  gift: A birthday present',
  '---',
  '',
];
/** The only scene of a role-play whose top is what matters. */
export const HELLO: Example = ['', '## The call', '', '> Hello?', '', '`end success`'];
/** Last scenes that several examples lead to. */
export const GOODBYE: Example = ['', '## Goodbye', '', '> Well.', '', '`end partial`'];
export const THANKS: Example = ['', '## Goodbye', '', '> Thank you.', '', '`end success`'];
export const LOST: Example = ['', '## A lost customer', '', '> Forget it.', '', '`end failure`'];
export const ADVICE: Example = ['', '## Goodbye', '', '> Well.', '', 'Listen first.', '', '`end partial`'];

/** An example with one line changed. */
export function withLine(example: Example, line: string, to: string): Example {
  return example.map((one) => (one === line ? to : one));
}

/** An example without the lines from one line up to another, which stays; to the end where `to` is left out. */
export function without(example: Example, from: string, to?: string): Example {
  const end = to === undefined ? example.length : example.indexOf(to);
  return [...example.slice(0, example.indexOf(from)), ...example.slice(end)];
}

const GOES_ON = /^(?:[-*] |1\. |`end )/m;

/** Completes an example to a file: front matter with what it names, a first heading, a way on and a last scene. */
export function wholeText(example: Example): string {
  const body = example.join('\n');
  if (/^(---|title)/.test(body)) return `${body}\n`;
  const declared = [
    ...(/\btrust\b/.test(body) ? ['meters:', '  trust: 2 of 5'] : []),
    ...(/\b(?:order|gift)\b/.test(body) ? ['facts:'] : []),
    ...(/\border\b/.test(body) ? ['  order: Order 4711, still in the depot'] : []),
    ...(/\bgift\b/.test(body) ? ['  gift: A birthday present'] : []),
  ];
  const front = ['---', 'title: The late parcel', 'customer: mrs-berg', ...declared, '---', ''];
  const heading = body.startsWith('## ') ? [] : ['## The call', ''];
  const wayOn = body.startsWith('## ') || GOES_ON.test(body) ? [] : ['', '- [I will look at once.](#goodbye)'];
  const isComplete = !/#goodbye\)/.test([body, ...wayOn].join('\n')) || /^## Goodbye$/m.test(body);
  const goodbye = isComplete ? [] : ['', '## Goodbye', '', '> Goodbye.', '', '`end success`'];
  return `${[...front, ...heading, body, ...wayOn, ...goodbye].join('\n')}\n`;
}
