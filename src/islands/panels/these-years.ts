import { readYearRange } from '$lib/calendar/read-years';
import { yearsInWords, type YearRange } from '$lib/calendar/year-range';
import type { DatasetRow } from '$lib/datasets/row';
import { rowsWithin } from '$lib/datasets/row-years';
import { countInWords } from '$lib/datasets/summary';
import { ALL_YEARS_ONLY } from '$lib/downloads/all-years-only';
import { citeYears } from '$lib/downloads/cite-view';
import { csvOf } from '$lib/downloads/csv';
import { fileName } from '$lib/downloads/file-name';
import { jsonOfYears, type JsonHead } from '$lib/downloads/json';
import { bytesOf, sizeInWords } from '$lib/downloads/size-in-words';
import type { DatasetView } from '$lib/edition/dataset-view';
import { asked } from '../address';
import { say } from '../citing/say';
import { isWhole } from '../explore/state';
import { pageData } from '../page-data';
import { saveText } from '../save-text';

/** The rows of some years as they are saved. */
interface TheseYears {
  readonly rows: readonly DatasetRow[];
  readonly csv: string;
  readonly json: string;
}

/** The rows of some years in both forms, from the rows of the page and from what the panel says of the whole. */
function theseYears(
  panel: HTMLElement,
  { rows, bounds }: Pick<DatasetView, 'rows' | 'bounds'>,
  range: YearRange,
): TheseYears {
  const head = JSON.parse(panel.dataset['head'] ?? '') as JsonHead;
  const within = rowsWithin(rows, range);
  const cited = citeYears(pageData().cited, { slug: head.name, title: head.title, bounds }, range);
  return { rows: within, csv: csvOf(within), json: jsonOfYears(head, within, range, cited) };
}

/** Says in the panel of downloads which rows the years in view have, and how large their files are. */
export function showYearsInPanel(range: YearRange): void {
  const panel = document.querySelector<HTMLElement>('[data-head]');
  const { dataset } = pageData();
  if (!panel || !dataset) return;
  const whole = isWhole(range, dataset);
  panel.classList.toggle('chosen', !whole);
  if (whole) return;
  const { rows, csv, json } = theseYears(panel, dataset, range);
  const count = countInWords(rows.length, panel.dataset['noun'] === 'event' ? 'event' : 'figure');
  const nothing = rows.length === 0 ? ': the CSV holds the header alone, the JSON no rows' : '';
  set(panel, '[data-years]', `${yearsInWords(range)} · ${count}${nothing}`);
  for (const [format, words] of Object.entries({ csv, json }))
    set(panel, `[data-format=${format}] .size`, sizeInWords(bytesOf(words)));
  // In the place of what was said of other years.
  set(panel, '[role=status]', ALL_YEARS_ONLY);
}

function set(panel: HTMLElement, selector: string, words: string): void {
  const place = panel.querySelector(selector);
  if (place) place.textContent = words;
}

/** Hands the rows of the years in view to the reader, in the form that the button names. */
export function saveTheseYears(button: HTMLButtonElement, view: DatasetView): void {
  const panel = button.closest<HTMLElement>('[data-head]');
  if (!panel) return;
  const { range } = readYearRange(asked().params, view.bounds);
  const { csv, json } = theseYears(panel, view, range);
  const format = button.dataset['format'] === 'json' ? 'json' : 'csv';
  const name = fileName(view.slug, format, range);
  if (format === 'json') saveText(json, name, 'application/json');
  else saveText(csv, name);
  say(button, `Saved as ${name}.`);
}
