import { yearsInWords } from '$lib/calendar/year-range';
import { boundsOf } from '$lib/datasets/row-years';
import { SITE_NAME } from '$lib/downloads/imprint';
import { siteEdition } from './site.server';

/** What a page says of itself in its head. */
export interface PageHead {
  /** Without the name of the site, but for the first page, whose title begins with it. */
  readonly title: string;
  /** Empty where the page has none. */
  readonly description: string;
}

/** The pages without parameters, by their route. */
const HEADS: Readonly<Record<string, PageHead>> = {
  '/': {
    title: `${SITE_NAME}: the ruble in figures, 1924–1936`,
    description:
      'The figures for the ruble in one chapter of The Revolution Betrayed (1936), each drawn beside the sentence that reports it.',
  },
  '/404.html': { title: 'Page not found', description: '' },
  '/claims': {
    title: 'The author’s claims, recomputed',
    description:
      'What the author asserts of his own figures, each assertion in his words, recomputed from the figures of the text, with a verdict.',
  },
  '/compare': {
    title: 'Compare two years',
    description:
      'Two years side by side across every dataset: what the text gives for each, every calculation between them worked out, and where the text is silent.',
  },
  '/data': {
    title: 'The data as files',
    description:
      'Every table as CSV, JSON and spreadsheet at a fixed address, with sizes and hashes; what the columns hold, the licence, and what each version of the data changed.',
  },
  '/datasets': {
    title: 'All datasets of the chapter',
    description:
      'All datasets taken from the text: currency, exchange, gold reserve and cover, chronology and other figures, each as CSV, JSON and spreadsheet.',
  },
  '/method': {
    title: 'From print to datum: the method',
    description:
      'How a printed figure becomes a datum: the rules for dates and hedges, every numeral of the chapter and what became of it, every emendation, and the hashes.',
  },
  '/text': {
    title: 'The text of the chapter, with its figures',
    description:
      'The chapter from which every figure is taken, in four sections, each figure linked to its chart, as corrected or as printed in a poor scan.',
  },
};

/**
 * The head of a page.
 *
 * @param route the route of the page, as Kit names it.
 * @param slug the dataset of a page that has one.
 * @throws RangeError for a route without a head, so that no page is built without a title.
 */
export function pageHead(route: string, slug?: string): PageHead {
  const dataset = siteEdition().datasets.find((each) => each.slug === slug);
  if (dataset && route === '/embed/[slug]')
    return { title: `${dataset.title}, a chart`, description: dataset.description };
  if (dataset)
    return {
      title: `${dataset.title}, ${yearsInWords(boundsOf(dataset.rows))}`,
      description: dataset.description,
    };
  const head = HEADS[route];
  if (!head) throw new RangeError(`page without a head: ${route}`);
  return head;
}
