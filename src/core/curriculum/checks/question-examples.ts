const FIRST = `- id: keep-promises-1
  rule: keep-promises
  ask: You said Friday, and the part is late. What do you do?
  options:
    - say: Call before Friday, and give a new day.
      right: true
      why: They can plan again.
    - say: "Wait: it may still come by Friday noon."
      why: It may. If not, they hear it too late.
    - say: Send a card with warm regrets on Monday.
      why: A kind thought, after the harm is done.
`;

const SECOND = `- id: keep-promises-2
  rule: keep-promises
  ask: A guest asks for a table by the window. Which reply is a promise?
  options:
    - say: The window table, at eight.
      right: true
      why: It names the thing and the time.
    - say: We will do what we can for you.
      why: It is friendly, and nobody can hold you to it.
    - say: "That is a nice table, I know."
`;
const LAST_WHY = '      why: You agree with them, and promise nothing.\n';

/** The questions of a small bank without a mistake; the first line names the file. */
export const SOUND_QUESTIONS = `# reliability.yaml\n${FIRST}${SECOND}${LAST_WHY}`;

/** Five questions in which the right option is the longest more often than by chance. */
function longestRight(): string {
  const asked = [3, 4, 5].map(
    (number) => `- id: no-limbo-${number}
  rule: no-limbo
  ask: Somebody waits for call ${number}. What do you say?
  options:
    - say: I call you at ${number} sharp.
      right: true
      why: An end in sight.
    - say: Somebody calls you.
      why: Who, and when?
    - say: Please be patient.
      why: Kind, and open.
`,
  );
  return asked.join('');
}

/** The mistakes of questions, as code, what stands in the sound bank, and what stands there instead. */
export const QUESTION_MISTAKES: readonly (readonly [code: string, from: string, to: string])[] = [
  ['Q010', 'id: keep-promises-2', 'id: keep-promises-1'],
  ['Q011', 'rule: keep-promises', 'rule: keep-promisses'],
  ['Q012', 'id: keep-promises-1\n  rule: keep-promises', 'id: listen-1\n  rule: listen'],
  ['Q013', '      right: true\n', ''],
  ['Q014', `    - say: "That is a nice table, I know."\n${LAST_WHY}`, ''],
  ['Q015', 'The window table, at eight.', 'That is a nice table, I know!'],
  ['Q016', 'id: keep-promises-1', 'id: late-part'],
  ['Q017', `${SECOND}${LAST_WHY}`, FIRST.replace('keep-promises-1', 'keep-promises-2')],
  ['Q018', '# reliability.yaml', '# reliabilty.yaml'],
  ['Q020', LAST_WHY, `${LAST_WHY}${longestRight()}`],
];
