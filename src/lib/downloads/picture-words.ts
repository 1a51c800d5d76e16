import { yearsInWords } from '../calendar/year-range';
import type { Run } from '../charts/set-lines';
import { COLOR } from '../charts/style';
import { isFigureRow } from '../datasets/figure-row';
import { rowsWithin } from '../datasets/row-years';
import { hedgedFigure } from '../quantities/format';
import { addressOf, measureInWords, type ChartState, type Pictured } from './chart-state';
import { LICENCE, type Imprint } from './imprint';
import { shownResults } from './shown-results';

/**
 * The headline of a picture, and the line under it: the finding with the title, where the picture shows all figures that
 * the finding tells of; else the title.
 */
export function headlineOf(state: ChartState): { readonly headline: string; readonly under: string } {
  const { finding, rows, title } = state.dataset;
  const within = new Set(rowsWithin(rows, state.range));
  const told = rows.filter(
    (row) => isFigureRow(row) && (finding.includes(row.words) || finding.includes(hedgedFigure(row))),
  );
  const measure = measureInWords(state);
  return told.every((row) => within.has(row))
    ? { headline: finding, under: `${title}, ${measure}` }
    : { headline: title, under: measure.charAt(0).toUpperCase() + measure.slice(1) };
}

/** What stands under the chart: that there is nothing to show, and why; else the words of what is pinned; else nothing. */
export function noteOf(state: ChartState): string {
  const { results, refusals } = shownResults(state);
  if (results.length === 0)
    return refusals.join(' ') || `The text gives nothing for ${yearsInWords(state.range)}.`;
  const marked = results.find(({ id }) => id === state.pinned);
  return marked ? `Marked: ${marked.words}.` : '';
}

/**
 * The sentences in which what the picture shows is said: the passages of the dataset in the order of the text and, where
 * none of them holds the pinned figure, its own sentence. What the picture shows in them is set off.
 */
export function sentencesShown({ dataset, range, pinned }: ChartState): Run[][] {
  const within = rowsWithin(dataset.rows, range);
  const shown = new Set(within.map(({ id }) => id));
  const held = new Set(within.flatMap((row) => row.quotation_ids));
  const passages = dataset.passages.filter(
    ({ id, parts }) => held.has(id) || parts.some(({ ids }) => ids.some((each) => shown.has(each))),
  );
  const row = within.find(({ id }) => id === pinned);
  const apart = row && !passages.some(({ id }) => row.quotation_ids.includes(id));
  return [
    ...passages.map(({ parts }) =>
      quoted(
        parts.map(({ text, kind, ids }): Run => {
          const id = kind === 'figure' ? ids.find((each) => shown.has(each)) : undefined;
          return id === undefined ? { words: text } : { words: text, style: styleOf(dataset, id) };
        }),
      ),
    ),
    ...(apart ? [quoted([{ words: row.quotation }])] : []),
  ];
}

/** In quotation marks; those within are single ones. */
function quoted(runs: readonly Run[]): Run[] {
  const within = runs.map(({ words, ...rest }) => ({
    words: words.replaceAll('“', '‘').replaceAll('”', '’'),
    ...rest,
  }));
  return [{ words: '“' }, ...within, { words: '”' }];
}

const styleOf = ({ tones }: Pictured, id: string): NonNullable<Run['style']> => ({
  'font-weight': '600',
  fill: COLOR[tones[id] ?? 'series'],
});

/** Where the figures come from: author, work, chapter and translator. */
export function sourceOf({ work }: Imprint): Run[] {
  const { author, title, written, chapter, translator, translated } = work;
  return [
    { words: `${author.given} ${author.family}, ` },
    { words: title, style: { 'font-style': 'italic' } },
    {
      words: ` (${String(written)}), chapter ${String(chapter.number)}, “${chapter.title}”, translated by ${translator.given} ${translator.family}, ${String(translated)}.`,
    },
  ];
}

/** What may be done with it. */
export const RIGHTS = `Figures and chart: ${LICENCE.short}, ${LICENCE.address}; it does not extend to the words quoted.`;

/** What it is a state of, and at which address. */
export function imprintOf(state: ChartState, { name, version, site }: Imprint): string {
  return `${name}, data version ${version}: ${addressOf(state, site)}`;
}
