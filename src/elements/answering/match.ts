import { type Answering, itemsOf } from './answering.ts';

/** What was said, and for each a list of what may have been meant. */
export function matchAnswer(form: HTMLFormElement): Answering {
  const list = itemsOf(form);
  // A narrow select cuts its words off where the browser cannot wrap them; they stand below it in full.
  const spell = (select: HTMLSelectElement) => {
    const line = select.parentElement?.querySelector('[data-chosen]');
    if (line) line.textContent = select.value === '-1' ? '' : (select.selectedOptions[0]?.textContent ?? '');
  };
  list.addEventListener('input', ({ target }) => target instanceof HTMLSelectElement && spell(target));
  const selects = () => [...list.querySelectorAll('select')];
  return {
    read: () => selects().map((select) => Number(select.value)),
    restart: (order) => {
      for (const select of selects()) {
        select.append(...order.flatMap((place) => select.querySelector(`[value="${place}"]`) ?? []));
        select.value = '-1';
        spell(select);
      }
    },
  };
}
