import { lesson as words } from '#messages/lesson.ts';
import type { Answer, Exercise, Mark } from '../core/curriculum/exercise.ts';
import { plainText } from '../core/rich-text.ts';
import { itemAt } from './answering/answering.ts';
import { make, richNodes } from './rich-nodes.ts';

/** Shows a mark: in the status line what is right or not and why, on the items a colour and a word for readers. */
export function showMark(form: HTMLFormElement, exercise: Exercise, marked: { mark: Mark; answer: Answer }): void {
  const { mark, answer } = marked;
  const status = form.querySelector<HTMLElement>('.feedback')!;
  status.dataset['right'] = String(mark.right);
  const manyAbout = mark.remarks.filter(({ item }) => item !== null).length > 1;
  status.replaceChildren(
    make('p', { class: 'verdict' }, mark.right ? words.right : wrongSentence(exercise, mark, answer)),
    ...mark.remarks.map(({ item, text }) => {
      const about =
        manyAbout && item !== null ? [make('span', { class: 'about' }, quoted(textOfItem(exercise, item)))] : [];
      return make('p', {}, ...about, ...richNodes(text));
    }),
  );
  for (const [place, isRight] of markedItems(exercise, mark, answer)) {
    const item = itemAt(form, place);
    if (!item) continue;
    item.dataset['mark'] = isRight ? 'right' : 'wrong';
    // Never colour alone: a sign to see, a word to hear.
    const sign = make('span', { 'aria-hidden': 'true' }, isRight ? '✓' : '✗');
    const word = make('span', { class: 'quiet' }, isRight ? words.markRight : words.markWrong);
    item.querySelector('[data-words]')?.after(make('span', { class: 'sign' }, sign, word));
  }
}

/** Takes marks and words away again. */
export function clearMark(form: HTMLFormElement): void {
  form.querySelector('.feedback')!.replaceChildren();
  for (const item of form.querySelectorAll<HTMLElement>('[data-mark]')) delete item.dataset['mark'];
  for (const sign of form.querySelectorAll('.sign')) sign.remove();
}

/** One plain sentence in the status line. */
export function say(form: HTMLFormElement, sentence: string): void {
  const status = form.querySelector<HTMLElement>('.feedback')!;
  delete status.dataset['right'];
  status.replaceChildren(make('p', {}, sentence));
}

function wrongSentence(exercise: Exercise, { remarks }: Mark, answer: Answer): string {
  if (exercise.kind === 'order' || exercise.kind === 'rank') return words.wrongOrder;
  if (exercise.kind === 'many' && remarks.every(({ right }) => right)) return words.wrongMany;
  if (exercise.kind !== 'build' || answer.some((item) => exercise.parts[item]?.extra)) return words.wrong;
  const wanted = exercise.parts.filter((part) => !part.extra).length;
  return answer.length < wanted ? words.wrongBuildOpen : words.wrongBuild;
}

/** Which items get a colour: those that the answer is about, never the ones that it left out. */
function markedItems(exercise: Exercise, mark: Mark, answer: Answer): [place: number, isRight: boolean][] {
  switch (exercise.kind) {
    case 'order':
    case 'rank':
      return answer.map((item, place) => [item, item === place]);
    case 'match':
      return exercise.pairs.map((pair, item) => [item, exercise.pairs[answer[item] ?? -1]?.meant === pair.meant]);
    case 'build':
      return answer.flatMap((item) => {
        const isExtra = exercise.parts[item]?.extra ?? false;
        return mark.right || isExtra ? [[item, mark.right] satisfies [number, boolean]] : [];
      });
    case 'turning':
      return answer.map((item) => [item, exercise.turns[item]?.correct ?? false]);
    case 'choice':
    case 'many':
      return answer.map((item) => [item, exercise.options[item]?.correct ?? false]);
  }
}

function textOfItem(exercise: Exercise, item: number): string {
  switch (exercise.kind) {
    case 'choice':
    case 'many':
      return plainText(exercise.options[item]!.text);
    case 'order':
    case 'rank':
      return plainText(exercise.items[item]!.text);
    case 'match':
      return exercise.pairs[item]!.said;
    case 'turning':
      return plainText(exercise.turns[item]!.text);
    case 'build':
      return plainText(exercise.parts[item]!.text);
  }
}

function quoted(text: string): string {
  return /^["“‘']/.test(text) ? text : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
