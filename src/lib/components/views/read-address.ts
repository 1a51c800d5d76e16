import { readYearRange } from '$lib/calendar/read-years';
import type { YearRange } from '$lib/calendar/year-range';
import { readView } from '$lib/views/read-view';
import type { ShownView } from '$lib/views/view';
import { shownView } from '$lib/views/view-words';
import type { YearsInAddress } from '../years-in-address.svelte';
import { followInPanels } from './follow-in-panels';
import { wakeControls } from './wake-controls';

/** What an address asked of a chart, as far as it could be used, and in words what could not. */
interface AddressReading {
  readonly range: YearRange;
  /** `undefined` for the level on a linear scale, and on a page without views. */
  readonly view: ShownView | undefined;
  readonly notices: readonly string[];
}

/**
 * The years of an address and, on a page that offers views, the view. It never throws. Where the address names a view
 * its controls are brought to life, so that they stand at it.
 */
export function readAddress(params: URLSearchParams, years: YearsInAddress): AddressReading {
  void followInPanels(years);
  const { range, notices } = readYearRange(params, years.bounds);
  if (!years.offer) return { range, view: undefined, notices };
  const reading = readView(params, years.offer);
  const view = shownView(reading.view);
  if (view) void wakeControls(years);
  return { range, view, notices: [...notices, ...reading.notices] };
}
