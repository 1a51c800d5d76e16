import { yearsInWords } from '$lib/calendar/year-range';
import { countInWords } from '$lib/datasets/summary';
import { bytesOf, sizeInWords } from '$lib/downloads/size-in-words';
import type { YearsInAddress } from '../years-in-address.svelte';
import { ALL_YEARS_ONLY } from './all-years-only';
import { theseYears } from './these-years';

/** The panels that follow already: the reader may reach for the years more than once. */
const following = new WeakSet<Element>();

/** Keeps what the panel of downloads says of the years in view with the years, for as long as the page lives. */
export function followYears(years: YearsInAddress): void {
  const panel = document.querySelector<HTMLElement>('[data-head]');
  if (!panel || following.has(panel)) return;
  following.add(panel);
  $effect.root(() => {
    $effect(() => showYears(panel, years));
  });
}

function showYears(panel: HTMLElement, { range, bounds, offer }: YearsInAddress): void {
  const whole = range.from === bounds.from && range.to === bounds.to;
  panel.classList.toggle('chosen', !whole);
  if (whole || !offer) return;
  const { rows, csv, json } = theseYears(panel, { rows: offer.rows, bounds }, range);
  const count = countInWords(rows.length, panel.dataset['noun'] === 'event' ? 'event' : 'figure');
  const nothing = rows.length === 0 ? ': the CSV holds the header alone, the JSON no rows' : '';
  const sizes = { csv, json };
  set(panel, '[data-years]', `${yearsInWords(range)} · ${count}${nothing}`);
  for (const [format, words] of Object.entries(sizes))
    set(panel, `[data-format=${format}] .size`, sizeInWords(bytesOf(words)));
  // In the place of what was said of other years.
  set(panel, '[role=status]', ALL_YEARS_ONLY);
}

function set(panel: HTMLElement, selector: string, words: string): void {
  const place = panel.querySelector(selector);
  if (place) place.textContent = words;
}
