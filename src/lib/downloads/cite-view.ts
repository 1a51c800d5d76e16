import { readYearRange } from '../calendar/read-years';
import { writeYearRange, yearsInWords, type YearRange } from '../calendar/year-range';
import { readFragment } from '../selection/fragment';
import { readView, writeView } from '../views/read-view';
import { isPlain, type ViewOffer } from '../views/view';
import { viewInWords } from '../views/view-words';
import { citeDataset, citeFigure, type Citation } from './citation';
import type { Imprint } from './imprint';

/** A dataset as a citation of some years names it. */
export interface CitedYears {
  readonly slug: string;
  readonly title: string;
  /** All years of the dataset. */
  readonly bounds: YearRange;
}

/** The citation of some years of a dataset; of all its years it is that of the dataset. */
export function citeYears(imprint: Imprint, dataset: CitedYears, years: YearRange): Citation {
  const whole = citeDataset(imprint, dataset);
  const search = writeYearRange(new URLSearchParams(), years, dataset.bounds);
  if (search === '') return whole;
  return {
    ...whole,
    id: `${whole.id}-${String(years.from)}-${String(years.to)}`,
    title: `${whole.title}, ${yearsInWords(years)}`,
    address: whole.address + search,
  };
}

/**
 * The citation of what the page of a dataset shows: its years, its view and, where one is pinned, its figure alone. The
 * address has what the page could use of its own address and nothing else.
 *
 * @param address the search part and the fragment of the address of the page.
 */
export function citeView(
  imprint: Imprint,
  dataset: CitedYears & ViewOffer,
  { search, hash }: { readonly search: string; readonly hash: string },
): Citation {
  const params = new URLSearchParams(search);
  const { range } = readYearRange(params, dataset.bounds);
  const { view } = readView(params, dataset);
  const state = writeView(
    new URLSearchParams(writeYearRange(new URLSearchParams(), range, dataset.bounds)),
    view,
    dataset,
  );
  const rowOf = (id: string | undefined) => dataset.rows.find((row) => row.id === id);
  const pinned = rowOf(
    readFragment(
      hash,
      (id) => rowOf(id) !== undefined,
      () => true,
    ).pinned,
  );
  const whole = citeDataset(imprint, dataset);
  if (pinned)
    return { ...citeFigure(imprint, dataset, pinned), address: `${whole.address}${state}#${pinned.id}` };
  const years = citeYears(imprint, dataset, range);
  if (isPlain(view)) return years;
  const words = viewInWords(view);
  return {
    ...years,
    id: `${years.id}-${words.replace(/[^a-z0-9]+/g, '-')}`,
    title: `${years.title}, ${words}`,
    address: whole.address + state,
  };
}
