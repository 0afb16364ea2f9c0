/** Words that keep a reader at a distance, and what to write instead. An empty cure: leave it out. */
export const WORDS_TO_AVOID: ReadonlyMap<string, string> = new Map([
  ['utilise', 'use'],
  ['utilize', 'use'],
  ['leverage', 'use'],
  ['facilitate', 'help'],
  ['commence', 'begin'],
  ['endeavour to', 'try to'],
  ['in order to', 'to'],
  ['prior to', 'before'],
  ['subsequent to', 'after'],
  ['in the event that', 'if'],
  ['due to the fact that', 'because'],
  ['with regard to', 'about'],
  ['in terms of', 'in, by or for'],
  ['at this point in time', 'now'],
  ['going forward', 'from now on'],
  ['on an ongoing basis', 'always'],
  ['reach out to', 'call, write to or ask'],
  ['touch base', 'talk'],
  ['circle back', 'come back'],
  ['at the end of the day', ''],
  ['it is important to note', ''],
  ['please note that', ''],
  ['needless to say', ''],
  ['obviously', ''],
  ['basically', ''],
  ['asap', 'a time'],
  ['touchpoint', 'contact'],
  ['customer journey', 'what the customer goes through'],
  ['pain point', 'trouble'],
  ['stakeholder', 'the people it concerns'],
  ['synergy', 'working together'],
  ['best practice', 'what works'],
  ['empower', 'let or help'],
  ['seamless', 'smooth'],
  ['holistic', 'whole'],
  ['delve', 'look'],
  ['game-changer', 'what it changes'],
  ['world-class', 'what makes it good'],
  ['customer-centric', 'what it does for the customer'],
  ['difficult customer', 'what the customer wants or feels'],
  // British spelling, throughout.
  ['color', 'colour'],
  ['behavior', 'behaviour'],
  ['favorite', 'favourite'],
  ['center', 'centre'],
  ['apologize', 'apologise'],
  ['apologized', 'apologised'],
  ['realize', 'realise'],
  ['recognize', 'recognise'],
  ['organization', 'organisation'],
]);

const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${[...WORDS_TO_AVOID.keys()].join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');

/** The words to avoid in a plain text, as they stand there, with what to write instead. */
export function wordsToAvoid(text: string): { readonly word: string; readonly instead: string }[] {
  return [...text.matchAll(pattern)].map(([word, key = '']) => ({
    word,
    instead: WORDS_TO_AVOID.get(key.toLowerCase()) ?? '',
  }));
}
