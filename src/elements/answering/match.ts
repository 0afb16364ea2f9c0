import { type Answering, itemsOf } from './answering.ts';

/** What was said, and for each a list of what may have been meant. */
export function matchAnswer(form: HTMLFormElement): Answering {
  const selects = () => [...itemsOf(form).querySelectorAll('select')];
  return {
    read: () => selects().map((select) => Number(select.value)),
    restart: (order) => {
      for (const select of selects()) {
        select.append(...order.flatMap((place) => select.querySelector(`[value="${place}"]`) ?? []));
        select.value = '-1';
      }
    },
  };
}
