import { type Answering, itemsOf, reorder } from './answering.ts';

/** One of several, several of many, or the line of a transcript: radio buttons and check boxes. */
export function chooseAnswer(form: HTMLFormElement): Answering {
  const list = itemsOf(form);
  const inputs = () => [...list.querySelectorAll('input')];
  return {
    read: () => inputs().flatMap((input) => (input.checked ? Number(input.value) : [])),
    restart: (order) => {
      for (const input of inputs()) input.checked = false;
      reorder(list, order);
    },
  };
}
