import { mount as mountComponent, unmount } from 'svelte';
import { pageData } from '../page-data';
import Calculator from './Calculator.svelte';

/** Has the button open the calculator of the sentences beside it. */
export function mount(root: HTMLElement): void {
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) openCalculator(button);
  });
}

/**
 * Opens the calculator over the section of the button: the same sentences in the same place, with figures that can be
 * adjusted. It lies over the page and moves nothing. Closed, it leaves the quotations as they were.
 */
function openCalculator(button: HTMLElement): void {
  const { adjustable } = pageData();
  const section = button.closest('section');
  // A second press has nothing left to open.
  if (!section || !adjustable || button.closest('[inert]')) return;
  const covered = [...section.children].filter((each) => each instanceof HTMLElement);
  for (const each of covered) each.inert = true;
  const onclose = () => {
    void unmount(calculator);
    for (const each of covered) each.inert = false;
    button.focus({ preventScroll: true });
  };
  const calculator = mountComponent(Calculator, { target: section, props: { adjustable, onclose } });
}
