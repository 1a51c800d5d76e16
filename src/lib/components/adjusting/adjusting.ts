import { mount, unmount } from 'svelte';
import type { Adjustable } from '$lib/adjustments/adjustable';
import Calculator from './Calculator.svelte';

/**
 * Opens the calculator over the section of the button: the same sentences in the same place, with figures that can be
 * adjusted. It lies over the page and moves nothing. Closed, it leaves the quotations as they were.
 */
export function openCalculator(button: HTMLElement, adjustable: Adjustable): void {
  const section = button.closest('section');
  // A second press while the first was still loading has nothing left to open.
  if (!section || button.inert) return;
  const covered = [...section.children].filter((each) => each instanceof HTMLElement);
  for (const each of covered) each.inert = true;
  const onclose = () => {
    void unmount(calculator);
    for (const each of covered) each.inert = false;
    button.focus({ preventScroll: true });
  };
  const calculator = mount(Calculator, { target: section, props: { adjustable, onclose } });
}
