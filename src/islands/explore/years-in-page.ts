import { yearsInWords } from '$lib/calendar/year-range';
import { rowsWithin } from '$lib/datasets/row-years';
import { countInWords } from '$lib/datasets/summary';
import type { DatasetView } from '$lib/edition/dataset-view';
import { isPlain } from '$lib/views/view';
import { viewInWords } from '$lib/views/view-words';
import { asked } from '../address';
import { isWhole, type Explored } from './state';

/**
 * Has the rest of the page follow the years and the view: its rows, the words of figures in its sentences, the button for the
 * rows of these years, and on a page for other sites its headline and its link. Nothing is taken out of the page: rows are
 * hidden, and words are set whole, whatever another script has made of them.
 */
export function showYearsInPage(
  root: HTMLElement,
  dataset: DatasetView,
  { range, view }: Pick<Explored, 'range' | 'view'>,
): void {
  const within = new Set<string>(rowsWithin(dataset.rows, range).map(({ id }) => id));
  const own = new Set<string>(dataset.rows.map(({ id }) => id));
  const words = yearsInWords(range);
  for (const figure of document.querySelectorAll<HTMLElement>('blockquote [data-figure]')) {
    const id = figure.dataset['figure'] ?? '';
    figure.classList.toggle('away', own.has(id) && !within.has(id));
  }
  for (const row of document.querySelectorAll<HTMLElement>('[data-rows] tbody tr'))
    row.hidden = own.has(row.id) && !within.has(row.id);
  set('[data-years-shown]', words);
  set('[data-caption]', `${dataset.title}, ${words}`);
  showSilence(within.size === 0 ? words : '');

  const room = root.querySelector<HTMLElement>('[data-chosen-only]');
  room?.classList.toggle('chosen', !isWhole(range, dataset));
  const noun = room?.dataset['noun'] === 'event' ? 'event' : 'figure';
  set('[data-do=save-years]', `CSV of these years · ${countInWords(within.size, noun)}`, room);

  const plain = isWhole(range, dataset) && isPlain(view);
  const looked = isPlain(view) ? '' : viewInWords(view);
  set('[data-headline]', plain ? dataset.finding : [words, looked].filter(Boolean).join(', '));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-same-state]'))
    link.search = plain ? '' : asked().params.toString();
}

/** Says that there is nothing for some years, in the place of the table; with no years, that there is something. */
function showSilence(years: string): void {
  const table = document.querySelector<HTMLElement>('[data-rows] table');
  const said = document.querySelector<HTMLElement>('[data-no-rows]');
  if (table) table.hidden = years !== '';
  if (!said) return;
  said.hidden = years === '';
  said.textContent =
    years === '' ? '' : `The text gives nothing for ${years}. The CSV of these years holds the header alone.`;
}

function set(selector: string, words: string, within: ParentNode | null = document): void {
  const place = within?.querySelector(selector);
  if (place) place.textContent = words;
}
