import type { YearRange } from '../calendar/year-range';
import type { Dataset } from '../datasets/dataset';
import type { DatasetRow } from '../datasets/row';
import { boundsOf } from '../datasets/row-years';
import { toneOf, type Tone } from '../datasets/tone';
import { markPassage, marksOf, type Passage } from '../observations/passage';
import { computedMarks } from './computed-marks';
import type { Edition } from './edition';

/** Where a reader finds an observation or an event: the page of its dataset. */
type Whereabouts = Readonly<Record<string, string>>;

/** A dataset as a page takes it: plain data, so that it can be sent. */
export interface DatasetView {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly finding: string;
  readonly reading: string;
  readonly unit: string | null;
  readonly basis: Dataset['basis'];
  readonly chart: Dataset['chart'];
  readonly views: Dataset['views'];
  readonly series: Dataset['series'];
  readonly rows: readonly DatasetRow[];
  readonly bounds: YearRange;
  readonly passages: readonly Passage[];
  readonly headline: string;
  readonly refusals: readonly string[];
  /** Events of the chronology in the years of the dataset, for the chart. */
  readonly events: readonly Pick<DatasetRow, 'id' | 'label' | 'short' | 'date_earliest' | 'date_latest'>[];
  /** The dataset of each observation and event that the passages mark. */
  readonly whereabouts: Whereabouts;
  /** The tone of each figure that the passages mark, by the dataset it belongs to. */
  readonly tones: Readonly<Record<string, Tone>>;
}

/** The view of one dataset. Throws a `RangeError` for a slug that the edition does not have. */
export function viewDataset(edition: Edition, slug: string): DatasetView {
  const dataset = edition.datasets.find((each) => each.slug === slug);
  if (!dataset) throw new RangeError(`unknown dataset: ${JSON.stringify(slug)}`);
  const {
    title,
    description,
    finding,
    reading,
    unit,
    basis,
    chart,
    views,
    series,
    rows,
    headline,
    refusals,
  } = dataset;
  const bounds = boundsOf(rows);
  const marks = [...marksOf(edition.observations, edition.events), ...computedMarks(edition)];
  const passages = dataset.passages.flatMap((id) => {
    const quotation = edition.quotations.get(id);
    return quotation ? [markPassage(quotation, marks)] : [];
  });
  const marked = new Set(passages.flatMap(({ parts }) => parts.flatMap(({ ids }) => ids)));
  return {
    slug,
    title,
    description,
    finding,
    reading,
    unit,
    basis,
    chart,
    views,
    series,
    rows,
    bounds,
    passages,
    headline,
    refusals,
    events: chart === 'timeline' || chart === 'cover' ? [] : eventsWithin(edition, bounds),
    whereabouts: Object.fromEntries([...whereaboutsOf(edition)].filter(([id]) => marked.has(id))),
    tones: Object.fromEntries(
      edition.datasets.flatMap((each) =>
        each.rows.filter(({ id }) => marked.has(id)).map((row) => [row.id, toneOf(each, row)] as const),
      ),
    ),
  };
}

/** The dataset of every observation and event. */
export function whereaboutsOf({ datasets }: Edition): ReadonlyMap<string, string> {
  return new Map(datasets.flatMap(({ slug, rows }) => rows.map(({ id }) => [id, slug] as const)));
}

function eventsWithin({ datasets }: Edition, bounds: YearRange): DatasetView['events'] {
  const rows = datasets.filter(({ basis }) => basis === 'events').flatMap((dataset) => dataset.rows);
  return rows
    .filter(({ year }) => year !== null && bounds.from <= year && year <= bounds.to)
    .map(({ id, label, short, date_earliest, date_latest }) => ({
      id,
      label,
      short,
      date_earliest,
      date_latest,
    }));
}
