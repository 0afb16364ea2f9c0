import { lesson as words } from '#messages/lesson.ts';
import { type Answering, itemsOf, reorder, type Tell } from './answering.ts';

/** Items to put in order by Move up and Move down: no dragging, so keys, switches and fingers do the same. */
export function arrangeAnswer(form: HTMLFormElement, tell: Tell): Answering {
  const list = itemsOf(form);
  list.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-move]') : null;
    if (button) moveItem(list, button, tell);
  });
  limitMoves(list);
  return {
    read: () => [...list.children].map((item) => Number(item.getAttribute('data-item'))),
    restart: (order) => {
      reorder(list, order);
      limitMoves(list);
    },
  };
}

/** Moves the item of a button by one place, keeps the focus on it and says where it stands now. */
export function moveItem(list: HTMLElement, button: HTMLButtonElement, tell: Tell): void {
  const item = button.closest('[data-item]')!;
  if (button.dataset['move'] === '-1') item.previousElementSibling?.before(item);
  else item.nextElementSibling?.after(item);
  limitMoves(list);
  const other = [...item.querySelectorAll<HTMLButtonElement>('[data-move]')].find((one) => one !== button);
  (button.disabled ? other : button)?.focus();
  tell(words.moved([...list.children].indexOf(item) + 1, list.children.length));
}

/** The first cannot go up, the last cannot go down. */
export function limitMoves(list: HTMLElement): void {
  for (const item of list.children) {
    const [up, down] = item.querySelectorAll<HTMLButtonElement>('[data-move]');
    if (up) up.disabled = item === list.firstElementChild;
    if (down) down.disabled = item === list.lastElementChild;
  }
}
