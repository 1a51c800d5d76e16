import { listYears, yearsInWords } from '../calendar/year-range';
import { isFigureRow } from '../datasets/figure-row';
import { rowsWithin, silentYears } from '../datasets/row-years';
import { countInWords } from '../datasets/summary';
import { measureInWords, type ChartState, type Pictured } from './chart-state';
import { shownResults } from './shown-results';

type Shown = ReturnType<typeof shownResults>['results'][number];

const KINDS: Readonly<Record<Pictured['chart'], string>> = {
  circulation: 'Line chart',
  exchange: 'Line chart',
  reserve: 'Bar chart',
  cover: 'Bar in equal parts',
  timeline: 'Timeline',
};

/**
 * What the picture of a state shows, for those who do not see it: title, unit, years and view, how many figures there are,
 * of each series the first, the last, the highest and the lowest with hedge and date, the silent years, and the figure
 * that is pinned. It says nothing of what the years leave out.
 */
export function altTextOf(state: ChartState): string {
  const { dataset, range, view, pinned } = state;
  const { results, refusals } = shownResults(state);
  const kind = view.name === 'change' ? 'Bar chart' : KINDS[dataset.chart];
  const marked = results.find(({ id }) => id === pinned);
  return [
    `${kind}: ${dataset.title}, ${measureInWords(state)}.`,
    results.length > 0
      ? `It shows ${countOf(results, state)}.`
      : `It shows no ${nounOf(state)}${refusals.length > 0 ? '.' : `: the text gives none for ${yearsInWords(range)}.`}`,
    ...seriesOf(results, dataset).map(extremesOf),
    results.length > 0 ? silenceOf(state) : '',
    ...refusals,
    marked ? `Marked: ${marked.words}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function countOf({ length }: readonly Shown[], state: ChartState): string {
  return countInWords(length, 'figure').replace('figure', nounOf(state));
}

/** What a chart shows: figures, the changes between them, or events. */
function nounOf({ dataset: { rows }, view }: ChartState): 'figure' | 'event' | 'change' {
  if (rows.every(({ value }) => value === null)) return 'event';
  return view.name === 'change' ? 'change' : 'figure';
}

/** The results of each series; those of a timeline stand in one order and are never compared. */
function seriesOf(results: readonly Shown[], { chart }: Pictured): (readonly Shown[])[] {
  if (chart === 'timeline') return [results.map((each) => ({ ...each, value: null }))];
  const names = [...new Set(results.map(({ series }) => series))];
  return names.map((name) => results.filter(({ series }) => series === name));
}

/** First and last, highest and lowest, each said once, in order of time: `First and lowest: …. Highest: …. Last: ….` */
function extremesOf(results: readonly Shown[]): string {
  const [first] = results;
  const last = results.at(-1);
  if (!first || !last) return '';
  if (first === last) return `${first.words}.`;
  const measured = results.flatMap((each) => (each.value === null ? [] : [{ each, value: each.value }]));
  const highest = measured.reduce<(typeof measured)[number] | undefined>(
    (best, next) => (best && best.value >= next.value ? best : next),
    undefined,
  );
  const lowest = measured.reduce<(typeof measured)[number] | undefined>(
    (best, next) => (best && best.value <= next.value ? best : next),
    undefined,
  );
  const roles = [
    ['first', first],
    ['last', last],
    ['highest', highest?.each],
    ['lowest', lowest?.each],
  ] as const;
  return results
    .map((each) => {
      const names = roles.filter(([, named]) => named === each).map(([name]) => name);
      return names.length === 0 ? '' : `${capitalised(names.join(' and '))}: ${each.words}.`;
    })
    .filter(Boolean)
    .join(' ');
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The years without a figure, where the chart has figures of one kind. */
function silenceOf({ dataset: { chart, rows }, range }: ChartState): string {
  if (chart === 'timeline') return '';
  const silent = silentYears(rowsWithin(rows.filter(isFigureRow), range), range);
  return silent.length === 0 ? '' : `No figure in the text for ${listYears(silent)}.`;
}
