import { lesson as words } from '#messages/lesson.ts';
import type { Exercise } from '../../core/curriculum/exercise.ts';
import { plainText, type RichText } from '../../core/rich-text.ts';
import { make, richNodes } from '../rich-nodes.ts';
import { type Answering, itemsOf, type Tell } from './answering.ts';
import { limitMoves, moveItem } from './arrange.ts';

/** A reply put together: parts come from the bank, and can be moved and taken out again. */
export function buildAnswer(
  form: HTMLFormElement,
  exercise: Extract<Exercise, { kind: 'build' }>,
  tell: Tell,
): Answering {
  const built = itemsOf(form);
  const bank = form.querySelector<HTMLElement>('.bank')!;
  const empty = form.querySelector<HTMLElement>('.empty')!;
  const inBank = (place: number) => bank.querySelector<HTMLButtonElement>(`[data-add="${place}"]`)!;
  const refresh = () => {
    built.hidden = built.children.length === 0;
    empty.hidden = !built.hidden;
    limitMoves(built);
  };
  const put = (place: number, isUsed: boolean) => {
    inBank(place).parentElement!.hidden = isUsed;
    if (isUsed) built.append(usedPart(place, exercise.parts[place]!.text));
    else built.querySelector(`[data-item="${place}"]`)?.remove();
    refresh();
  };
  const read = () => [...built.children].map((item) => Number(item.getAttribute('data-item')));
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
    const { move, add, out } = button?.dataset ?? {};
    if (move) moveItem(built, button!, tell);
    if (add) {
      put(Number(add), true);
      nextFocus(bank, built)?.focus();
      tell(words.added(built.children.length));
    }
    if (out) {
      put(Number(out), false);
      inBank(Number(out)).focus();
      tell(words.takenOut);
    }
  });
  return {
    read,
    restart: (order) => {
      for (const place of read()) put(place, false);
      bank.append(...order.map((place) => inBank(place).parentElement!));
    },
  };
}

/** The focus never falls back to the page: to the next free part, else to the last part of the reply. */
function nextFocus(bank: HTMLElement, built: HTMLElement): HTMLElement | null {
  return (
    bank.querySelector<HTMLElement>('li:not([hidden]) button') ??
    built.querySelector<HTMLElement>(':scope > :last-child [data-out]')
  );
}

function usedPart(place: number, text: RichText): HTMLElement {
  const plain = plainText(text);
  const up = make('button', { type: 'button', 'data-move': '-1', 'aria-label': words.moveUp(plain) }, '↑');
  const down = make('button', { type: 'button', 'data-move': '1', 'aria-label': words.moveDown(plain) }, '↓');
  const out = make('button', { type: 'button', 'data-out': String(place), 'aria-label': words.takeOut(plain) }, '✕');
  return make(
    'li',
    { class: 'movable', 'data-item': String(place) },
    make('span', { class: 'text', 'data-words': '' }, ...richNodes(text)),
    make('span', { class: 'moves' }, up, down, out),
  );
}
