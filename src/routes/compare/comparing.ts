/** Everything that comparing takes and that is fetched only when a reader compares. */
import type { DatasetRow } from '$lib/datasets/row';
import { comparisonOf, type ComparedDataset } from '$lib/datasets/comparison';
import { comparisonInWords } from '$lib/datasets/comparison-in-words';
import { rowInWords } from '$lib/datasets/summary';
import { tick } from 'svelte';
import { yearOf } from '$lib/calendar/iso-date';
import type { TwoYears } from '$lib/calendar/two-years';
import { citedToday, saveCitation } from '$lib/components/citing/give-citation';
import { copyFor, copyLines, say } from '$lib/components/citing/say';
import { copyText } from '$lib/components/copy-text';
import { saveText } from '$lib/components/save-text';
import { citeComparison, type Citation } from '$lib/downloads/citation';
import { comparisonCsv } from '$lib/downloads/comparison-csv';
import type { Imprint } from '$lib/downloads/imprint';

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

/** Marks in the charts below an element the figures with these ids, and no others. */
export function markChosen(root: HTMLElement, ids: readonly string[]): void {
  for (const mark of root.querySelectorAll<SVGElement>('.plot [data-figure]'))
    mark.toggleAttribute('data-chosen', ids.includes(mark.dataset['figure'] ?? ''));
}

/**
 * Does what a button of the comparison asks for: copies that of one dataset as a sentence with its citation, or copies or
 * saves the citation of the whole. Gives what to tell the reader, unless it has been said beside the button.
 */
export async function giveCited(
  button: HTMLElement,
  { datasets, cited }: { readonly datasets: readonly ComparedDataset[]; readonly cited: Imprint },
  years: TwoYears,
  picks: readonly string[],
): Promise<string | undefined> {
  const citation = citeComparison(cited, years, picks);
  const slug = button.dataset['copy'];
  if (slug) return copyCited(datasets, slug, citation, years, picks);
  await actOnCitation(button, citation);
  return undefined;
}

/** Where the browser does not let the page copy, the words themselves are told. */
async function copyCited(
  datasets: readonly ComparedDataset[],
  slug: string,
  citation: Citation,
  years: TwoYears,
  picks: readonly string[],
): Promise<string> {
  const dataset = datasets.find((each) => each.slug === slug);
  if (!dataset) throw new RangeError(`unknown dataset: ${slug}`);
  const words = comparisonInWords(comparisonOf(dataset, years, picks));
  const cited = `${words} ${citedToday(citation, 'text').words}`;
  return (await copyText(cited))
    ? 'Copied, with its citation.'
    : `This browser does not let the page copy: ${cited}`;
}

/** Does what a button beside a citation names in `data-act`, for a comparison; says beside it what came of that. */
async function actOnCitation(button: HTMLElement, citation: Citation): Promise<void> {
  const format = button.parentElement?.querySelector('select')?.value;
  const { words, title } = citedToday(citation, format);
  if (button.dataset['act'] === 'copy-lines') await copyLines(button);
  else if (button.dataset['act'] === 'copy-citation')
    await copyFor(button, words, `${title}: “${citation.title}”`);
  else say(button, `“${citation.title}” saved as ${saveCitation(citation, format)}.`);
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
