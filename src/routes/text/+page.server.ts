import { spanInWords } from '$lib/calendar/date-words';
import { isFigureRow } from '$lib/datasets/figure-row';
import { hedgedFigure } from '$lib/quantities/format';
import type { PageServerLoad } from './$types';
import { siteEdition } from '../site.server';

/**
 * The series that stand beside each section: those whose figures it gives. The exchange stands beside the third too,
 * whose subject it is, though its sentences come at the end of the second.
 */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'socialist-inflation': ['currency-in-circulation', 'franc-exchange'],
  'rehabilitation-of-the-ruble': ['franc-exchange', 'gold-reserve', 'gold-coverage'],
};
/** The figures that no chart compares: a table. */
const TABLE = 'other-figures';

/** What the page says around the text. The text itself and the charts are put into the HTML alone, by `+page.ts`. */
export const load: PageServerLoad = () => {
  const { source, quotations, datasets } = siteEdition();
  const { emendations } = source.text;
  const sectionOf = new Map([...quotations.values()].map(({ id, section }) => [id as string, section]));
  const others = datasets.find(({ slug }) => slug === TABLE)?.rows ?? [];
  return {
    sections: source.sections.map(({ id, number, title, supplied }) => ({
      id,
      number,
      title,
      supplied,
      charts: (BESIDE[id] ?? []).flatMap((slug) => {
        const dataset = datasets.find((each) => each.slug === slug);
        return dataset ? [{ slug, title: dataset.title, unit: dataset.unit }] : [];
      }),
      figures: others
        .filter(({ quotation_ids: [first = ''] }) => sectionOf.get(first) === id)
        .filter(isFigureRow)
        .map((row) => ({
          id: row.id,
          figure: hedgedFigure(row),
          label: row.label,
          when: spanInWords(row.date_earliest, row.date_latest),
        })),
    })),
    slips: emendations.filter(({ emendation }) => emendation.kind !== 'page-break').length,
    pageBreaks: emendations.filter(({ emendation }) => emendation.kind === 'page-break').length,
    omitted: source.record.document.omitted,
  };
};
