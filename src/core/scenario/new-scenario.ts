import { slugOf } from './read-section.ts';

/** The name of a new role-play's file: small letters, digits and single hyphens, as plans and addresses take it. */
export function fileNameOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The author's four answers. */
export interface NewScenario {
  readonly title: string;
  readonly customer: string;
  readonly situation: string;
  readonly rule: string;
}

/** The words of the role-play that a new one begins as. */
export type NewWords = Readonly<
  Record<
    | 'facts'
    | 'opening'
    | 'warm'
    | 'warmReply'
    | 'warmWhy'
    | 'cold'
    | 'coldReply'
    | 'coldWhy'
    | 'ask'
    | 'askReply'
    | 'askWhy'
    | 'now'
    | 'promise'
    | 'promiseWhy'
    | 'vague'
    | 'vagueWhy'
    | 'routeHappy'
    | 'routePatient'
    | 'routeLost'
    | 'happyLine'
    | 'happyNote'
    | 'patientLine'
    | 'patientNote'
    | 'lostLine'
    | 'lostNote',
    string
  >
> & { readonly scenes: Readonly<Record<'call' | 'matter' | 'goodbye' | 'happy' | 'patient' | 'lost', string>> };

/** Four answers -> the text of a role-play with all parts of the language in use, that passes every check. */
export function writeScenario({ title, customer, situation, rule }: NewScenario, words: NewWords): string {
  const { scenes } = words;
  const to = (scene: keyof NewWords['scenes']): string => `(#${slugOf(scenes[scene])})`;
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `customer: ${customer}`,
    'pass: 60%',
    'meters:',
    '  trust: 2 of 5',
    'facts:',
    `  need: ${words.facts}`,
    '---',
    '',
    situation,
    '',
    `## ${scenes.call}`,
    '',
    `> \`annoyed\` ${words.opening}`,
    '',
    `- [${words.warm}]${to('matter')}`,
    `  > \`worried\` ${words.warmReply}`,
    `  - \`+2 ${rule}, trust +1\` ${words.warmWhy}`,
    `- [${words.cold}]${to('matter')}`,
    `  > \`angry\` ${words.coldReply}`,
    `  - \`-1 ${rule}, trust -1\` ${words.coldWhy}`,
    '',
    `## ${scenes.matter}`,
    '',
    `> ${words.now}`,
    '',
    `- \`once\` [${words.ask}]${to('matter')}`,
    `  > ${words.askReply}`,
    `  - \`+1 ${rule}, learn need\` ${words.askWhy}`,
    `- \`needs need\` [${words.promise}]${to('goodbye')}`,
    `  - \`+2 ${rule}, trust +1\` ${words.promiseWhy}`,
    `- [${words.vague}]${to('goodbye')}`,
    `  - \`-1 ${rule}, trust -1\` ${words.vagueWhy}`,
    '',
    `## ${scenes.goodbye}`,
    '',
    `1. \`needs trust 4\` [${words.routeHappy}]${to('happy')}`,
    `2. \`needs trust 2\` [${words.routePatient}]${to('patient')}`,
    `3. [${words.routeLost}]${to('lost')}`,
    '',
    ...ending(scenes.happy, `\`happy\` ${words.happyLine}`, words.happyNote, 'success'),
    '',
    ...ending(scenes.patient, words.patientLine, words.patientNote, 'partial'),
    '',
    ...ending(scenes.lost, `\`angry\` ${words.lostLine}`, words.lostNote, 'failure'),
    '',
  ].join('\n');
}

function ending(title: string, line: string, note: string, outcome: string): string[] {
  return [`## ${title}`, '', `> ${line}`, '', note, '', `\`end ${outcome}\``];
}
