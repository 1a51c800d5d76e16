import type { YearRange } from '$lib/calendar/year-range';
import type { DatasetRow } from '$lib/datasets/row';
import { SCALES, VIEWS, type View } from '$lib/views/view';
import { workedInView } from '$lib/views/worked';

/** The controls of the views (`ViewControls.svelte`): the browser's own, and what the view in view says. */
export interface ViewControls {
  readonly show: (view: View, range: YearRange) => void;
}

/** Follows the choice of view, scale and base, and shows what the chosen view says. */
export function viewControls(
  root: HTMLElement,
  rows: readonly DatasetRow[],
  choose: (view: Partial<View>) => void,
): ViewControls {
  root.addEventListener('change', (event) => {
    const control = event.target;
    if (control instanceof HTMLSelectElement) choose({ base: Number(control.value) });
    else if (control instanceof HTMLInputElement) choose(choiceOf(control));
  });
  return {
    show(view, range) {
      for (const input of root.querySelectorAll<HTMLInputElement>('input[type=radio]'))
        input.checked = input.value === (input.name === 'view' ? view.name : view.scale);
      const list = root.querySelector('select');
      if (list) {
        list.value = String(view.base);
        list.disabled = view.name !== 'index';
        list.closest('.base')?.classList.toggle('idle', list.disabled);
      }
      for (const says of root.querySelectorAll<HTMLElement>('[data-view-says]'))
        says.classList.toggle('off', says.dataset['viewSays'] !== view.name);
      root.querySelector(`[data-worked=${view.name}]`)?.replaceChildren(workedList(rows, range, view));
    },
  };
}

/** The view that the browser's own controls stand at: a reader may have chosen one before the island was awake. */
export function viewInControls(root: HTMLElement): Partial<View> {
  const chosen = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ checked, defaultChecked }) => checked && !defaultChecked,
  );
  return Object.assign({}, ...chosen.map(choiceOf)) as Partial<View>;
}

function choiceOf({ name, value }: HTMLInputElement): Partial<View> {
  const view = VIEWS.find((each) => each === value);
  const scale = SCALES.find((each) => each === value);
  if (name === 'view' && view) return { name: view };
  return name === 'scale' && scale ? { scale } : {};
}

/** The results of a view, each with its formula worked and what it allows; and why some figures have none. */
function workedList(rows: readonly DatasetRow[], range: YearRange, view: View): HTMLElement {
  const { results, reasons } = workedInView(rows, range, view);
  const list = document.createElement('ul');
  list.className = 'worked';
  for (const { when, lines } of results) {
    const item = list.appendChild(document.createElement('li'));
    item.append(`${when}:`);
    for (const line of lines)
      item.append(Object.assign(document.createElement('div'), { textContent: line }));
  }
  for (const reason of reasons)
    list.append(Object.assign(document.createElement('li'), { textContent: reason }));
  return list;
}
