/** Everything that comparing takes and that is fetched only when a reader compares. */
import type { DatasetRow } from '$lib/datasets/row';
import { comparisonOf, type ComparedDataset } from '$lib/datasets/comparison';
import { comparisonInWords } from '$lib/datasets/comparison-in-words';
import { rowInWords } from '$lib/datasets/summary';
import { tick } from 'svelte';
import { yearOf } from '$lib/calendar/iso-date';
import type { TwoYears } from '$lib/calendar/two-years';
import { copyText } from '$lib/components/copy-text';
import { saveText } from '$lib/components/save-text';
import { citeComparison } from '$lib/downloads/citation';
import { citationText } from '$lib/downloads/citation-text';
import type { Imprint } from '$lib/downloads/imprint';
import { comparisonCsv } from '$lib/downloads/comparison-csv';

export { writeTwoYears } from '$lib/calendar/write-two-years';
export { readComparison } from '$lib/datasets/read-comparison';
export { default as Comparison } from './Comparison.svelte';

/** A figure in words, by its id. */
export function wordsOf(rows: readonly DatasetRow[], id: string): string {
  const row = rows.find((each) => each.id === id);
  return row ? rowInWords(row) : id;
}

/** The years of two figures in their order, and the figures themselves, for a year may have several. */
export function pickedYears(
  rows: readonly DatasetRow[],
  first: string,
  second: string,
): { years: TwoYears; picks: readonly string[] } {
  const picked = rows.filter(({ id }) => id === first || id === second);
  const years = picked.map((row) => yearOf(row.date_earliest)).sort((x, y) => x - y);
  return { years: { a: years[0] ?? 0, b: years.at(-1) ?? 0 }, picks: [first, second] };
}

/** The ids of the figures that are compared. */
export function chosenIds(
  datasets: readonly ComparedDataset[],
  years: TwoYears,
  picks: readonly string[],
): readonly string[] {
  return datasets.flatMap((dataset) => {
    const { a, b } = comparisonOf(dataset, years, picks);
    return [a, b].flatMap(({ chosen }) => (chosen ? [chosen.id] : []));
  });
}

/**
 * Copies the comparison of a dataset as a sentence with its citation. Gives what to tell the reader, which is the words themselves where the browser
 * does not let the page copy.
 */
export async function copyCited(
  datasets: readonly ComparedDataset[],
  slug: string,
  imprint: Imprint,
  years: TwoYears,
  picks: readonly string[],
  address: string,
): Promise<string> {
  const dataset = datasets.find((each) => each.slug === slug);
  if (!dataset) throw new RangeError(`unknown dataset: ${slug}`);
  const words = comparisonInWords(comparisonOf(dataset, years, picks));
  const cited = `${words} ${citationText({ ...citeComparison(imprint, years), address })}`;
  return (await copyText(cited))
    ? 'Copied, with its citation.'
    : `This browser does not let the page copy: ${cited}`;
}

/** Hands the comparison to the reader as CSV. */
export function saveComparison(
  datasets: readonly ComparedDataset[],
  years: TwoYears,
  picks: readonly string[],
): void {
  const comparisons = datasets.map((dataset) => comparisonOf(dataset, years, picks));
  saveText(comparisonCsv(comparisons), `comparison_${String(years.a)}-${String(years.b)}.csv`);
}

/**
 * Gives the focus back to where it was in the comparison, when what was pressed has made room for something else: to the
 * button of the same dataset, or to the first link of the same year.
 *
 * @param section the dataset and `side` the year in which it stood.
 */
export async function keepFocus(
  pressed: Element,
  section: Element | null,
  side: Element | null,
): Promise<void> {
  await tick();
  if (!section || pressed.isConnected) return;
  const name = section.getAttribute('aria-labelledby') ?? '';
  const next = document.querySelector(`section[aria-labelledby="${name}"]`);
  const at = [...section.querySelectorAll('.side')].findIndex((each) => each === side);
  const place =
    at < 0 ? next?.querySelector('[data-copy]') : next?.querySelectorAll('.side')[at]?.querySelector('a');
  if (place instanceof HTMLElement) place.focus();
}
