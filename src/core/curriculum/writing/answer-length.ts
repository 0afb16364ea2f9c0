/** How much longer than every wrong answer a right one may be, as a factor and in letters: past both it shows. */
const FACTOR = 1.35;
const LETTERS = 20;

/** One question: the answers' words, and which are right. */
export type Answers = readonly { readonly text: string; readonly correct: boolean }[];

/** True where the one right answer is longer than every wrong one. */
export function isLongestRight(answers: Answers): boolean {
  const { right, wrong } = lengths(answers);
  return right > wrong;
}

/** True where the one right answer sticks out by its length alone. */
export function standsOutByLength(answers: Answers): boolean {
  const { right, wrong } = lengths(answers);
  return right > wrong * FACTOR && right > wrong + LETTERS;
}

function lengths(answers: Answers): { right: number; wrong: number } {
  const longest = (correct: boolean) =>
    Math.max(0, ...answers.filter((answer) => answer.correct === correct).map(({ text }) => text.length));
  return { right: longest(true), wrong: longest(false) };
}
