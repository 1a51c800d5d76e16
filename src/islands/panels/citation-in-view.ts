import type { Citation } from '$lib/downloads/citation';
import { citeView } from '$lib/downloads/cite-view';
import type { DatasetView } from '$lib/edition/dataset-view';
import { askedInParts } from '../address';
import { citedToday, saveCitation } from '../citing/give-citation';
import { copyFor, say } from '../citing/say';
import { pageData } from '../page-data';

/** Copies the citation of what the page shows, in the form chosen beside the button. */
export async function copyCitation(button: HTMLButtonElement, view: DatasetView): Promise<void> {
  const citation = citationInView(view);
  const { words, title } = citedToday(citation, formatBeside(button));
  await copyFor(button, words, `${title}: “${citation.title}”`);
}

/** Hands it to the reader as a file. */
export function keepCitation(button: HTMLButtonElement, view: DatasetView): void {
  const citation = citationInView(view);
  say(button, `“${citation.title}” saved as ${saveCitation(citation, formatBeside(button))}.`);
}

const citationInView = (view: DatasetView): Citation => citeView(pageData().cited, view, askedInParts());

const formatBeside = (button: Element): string | undefined =>
  button.parentElement?.querySelector('select')?.value;
