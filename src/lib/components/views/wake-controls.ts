import { hydrate, tick } from 'svelte';
import type { YearsInAddress } from '../years-in-address.svelte';
import { followInPanels } from './follow-in-panels';
import ViewControls from './ViewControls.svelte';

/** The rooms that are awake: the reader may come near more than once. */
const awake = new WeakSet<Element>();

/** Brings the controls that the page was built with to life, with what the reader has chosen in them already. */
export async function wakeControls(years: YearsInAddress): Promise<void> {
  void followInPanels(years);
  const target = document.querySelector('.view-room');
  if (!target || !years.offer || awake.has(target)) return;
  awake.add(target);
  // The radio buttons are the browser's own and take a choice before this is here.
  const chosen = [...target.querySelectorAll<HTMLInputElement>('input')].filter(
    ({ checked, defaultChecked }) => checked && !defaultChecked,
  );
  hydrate(ViewControls, { target, props: { offer: years.offer, years } });
  await tick();
  for (const { value } of chosen)
    target.querySelector<HTMLInputElement>(`input[value="${value}"]:not(:checked)`)?.click();
}
