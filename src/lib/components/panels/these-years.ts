import { page } from '$app/state';
import { readYearRange } from '$lib/calendar/read-years';
import type { YearRange } from '$lib/calendar/year-range';
import type { DatasetRow } from '$lib/datasets/row';
import { rowsWithin } from '$lib/datasets/row-years';
import { citeYears } from '$lib/downloads/cite-view';
import { csvOf } from '$lib/downloads/csv';
import { fileName } from '$lib/downloads/file-name';
import type { Imprint } from '$lib/downloads/imprint';
import { jsonOfYears, type JsonHead } from '$lib/downloads/json';
import type { DatasetView } from '$lib/edition/dataset-view';
import { say } from '../citing/say';
import { saveText } from '../save-text';

/** The rows of some years as they are saved. */
export interface TheseYears {
  readonly rows: readonly DatasetRow[];
  readonly csv: string;
  readonly json: string;
}

/** The rows of some years in both forms, from the rows of the page and from what the panel says of the whole. */
export function theseYears(
  panel: HTMLElement,
  { rows, bounds }: Pick<DatasetView, 'rows' | 'bounds'>,
  range: YearRange,
): TheseYears {
  const head = JSON.parse(panel.dataset['head'] ?? '') as JsonHead;
  const within = rowsWithin(rows, range);
  const cited = citeYears(page.data.cited as Imprint, { slug: head.name, title: head.title, bounds }, range);
  return { rows: within, csv: csvOf(within), json: jsonOfYears(head, within, range, cited) };
}

/** Hands the rows of the years in view to the reader, in the form that the button names. */
export function saveTheseYears(button: HTMLButtonElement, view: DatasetView): void {
  const panel = button.closest<HTMLElement>('[data-head]');
  if (!panel) return;
  const { range } = readYearRange(new URLSearchParams(location.search), view.bounds);
  const { csv, json } = theseYears(panel, view, range);
  const format = button.dataset['format'] === 'json' ? 'json' : 'csv';
  const name = fileName(view.slug, format, range);
  if (format === 'json') saveText(json, name, 'application/json');
  else saveText(csv, name);
  say(button, `Saved as ${name}.`);
}
