import { spanInWords } from '$lib/calendar/date-words';
import { BESIDE_LAYOUT, SMALL_LAYOUT } from '$lib/charts/layout';
import { renderIn } from '$lib/charts/render-static';
import { chartInput } from '$lib/components/chart-input';
import { isFigureRow } from '$lib/datasets/figure-row';
import { viewDataset } from '$lib/edition/dataset-view';
import { readingText } from '$lib/edition/reading-text';
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

/** The running text, and the charts and figures beside each of its sections. */
export const load: PageServerLoad = () => {
  const edition = siteEdition();
  const { source, quotations, datasets } = edition;
  const { emendations } = source.text;
  const sectionOf = new Map([...quotations.values()].map(({ id, section }) => [id as string, section]));
  const others = datasets.find(({ slug }) => slug === TABLE)?.rows ?? [];
  return {
    texts: readingText(edition).map(({ paragraphs }) => paragraphs),
    sections: source.sections.map(({ id, number, title, supplied }) => ({
      id,
      number,
      title,
      supplied,
      charts: (BESIDE[id] ?? []).flatMap((slug) => {
        const dataset = datasets.find((each) => each.slug === slug);
        if (!dataset) return [];
        const view = viewDataset(edition, slug);
        const input = chartInput({ ...view, events: [] }, view.headline);
        const drawing = renderIn(input, SMALL_LAYOUT) + renderIn(input, BESIDE_LAYOUT);
        return [{ slug, title: dataset.title, unit: dataset.unit, drawing }];
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
