import { comparisonOf } from '$lib/datasets/comparison';
import { comparisonInWords } from '$lib/datasets/comparison-in-words';
import { citeComparison } from '$lib/downloads/citation';
import { comparisonCsv } from '$lib/downloads/comparison-csv';
import { citedToday, saveCitation } from '../citing/give-citation';
import { copyFor, copyLines, say } from '../citing/say';
import { copyText } from '../copy-text';
import { pageData } from '../page-data';
import { saveText } from '../save-text';
import { comparedData, type Comparing } from './state';

/**
 * Does what a button of the comparison says in `data-do`. Gives what to tell the reader, unless it has been said beside the
 * button.
 */
export async function press(button: HTMLElement, { years, picks }: Comparing): Promise<string | undefined> {
  const citation = citeComparison(pageData().cited, years, picks);
  const format = button.parentElement?.querySelector('select')?.value;
  switch (button.dataset['do']) {
    case 'save-comparison':
      saveComparison({ years, picks });
      return undefined;
    case 'copy-sentence':
      return copySentence(button.dataset['slug'], { years, picks }, citedToday(citation, 'text').words);
    case 'copy-lines':
      await copyLines(button);
      return undefined;
    case 'copy-citation': {
      const { words, title } = citedToday(citation, format);
      await copyFor(button, words, `${title}: “${citation.title}”`);
      return undefined;
    }
    case 'save-citation':
      say(button, `“${citation.title}” saved as ${saveCitation(citation, format)}.`);
      return undefined;
    default:
      return undefined;
  }
}

type Chosen = Pick<Comparing, 'years' | 'picks'>;

/** Copies the comparison of one dataset as a sentence with its citation; where the browser forbids it, the words are told. */
async function copySentence(
  slug: string | undefined,
  { years, picks }: Chosen,
  citation: string,
): Promise<string> {
  const dataset = comparedData().datasets.find((each) => each.slug === slug);
  if (!dataset) throw new RangeError(`unknown dataset: ${String(slug)}`);
  const words = `${comparisonInWords(comparisonOf(dataset, years, picks))} ${citation}`;
  return (await copyText(words))
    ? 'Copied, with its citation.'
    : `This browser does not let the page copy: ${words}`;
}

/** Hands the comparison to the reader as CSV. */
function saveComparison({ years, picks }: Chosen): void {
  const comparisons = comparedData().datasets.map((dataset) => comparisonOf(dataset, years, picks));
  saveText(comparisonCsv(comparisons), `comparison_${String(years.a)}-${String(years.b)}.csv`);
}
