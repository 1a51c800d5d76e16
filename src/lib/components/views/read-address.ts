import { readYearRange } from '$lib/calendar/read-years';
import type { YearRange } from '$lib/calendar/year-range';
import { readView } from '$lib/views/read-view';
import { isPlain, type View, type ViewOffer } from '$lib/views/view';

/** What an address asked of a chart, as far as it could be used, and in words what could not. */
interface AddressReading {
  readonly range: YearRange;
  /** `undefined` for the level on a linear scale, and on a page without views. */
  readonly view: View | undefined;
  readonly notices: readonly string[];
}

/** The years of an address and, on a page that offers views, the view. It never throws. */
export function readAddress(
  params: URLSearchParams,
  bounds: YearRange,
  offer: ViewOffer | undefined,
): AddressReading {
  const { range, notices } = readYearRange(params, bounds);
  if (!offer) return { range, view: undefined, notices };
  const reading = readView(params, offer);
  const view = isPlain(reading.view) ? undefined : reading.view;
  return { range, view, notices: [...notices, ...reading.notices] };
}
