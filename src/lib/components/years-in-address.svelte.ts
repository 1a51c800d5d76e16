import { afterNavigate, goto } from '$app/navigation';
import { readYearRange, writeYearRange, type YearRange } from '$lib/calendar/year-range';

/**
 * The years in view, kept in the address: read from it when the page comes alive and whenever the reader goes
 * back or forth, written to it when a choice is settled. Make one while a component is being set up.
 */
export class YearsInAddress {
  readonly bounds: YearRange;
  range: YearRange;
  /** What the address asked for that could not be used, in words. */
  notices: readonly string[] = $state([]);
  /** False until the page has come alive: without JavaScript nothing can be chosen. */
  alive = $state(false);

  constructor(bounds: YearRange) {
    this.bounds = bounds;
    this.range = $state(bounds);
    afterNavigate(() => {
      const reading = readYearRange(new URLSearchParams(location.search), this.bounds);
      this.range = reading.range;
      this.notices = reading.notices;
      this.alive = true;
    });
  }

  /**
   * Shows other years. A settled choice goes into the address: as a step of its own where it is fresh, so that
   * the back button undoes it, and in the place of the last step while the same handle is still held.
   */
  choose(range: YearRange, settled: boolean, fresh: boolean): void {
    this.range = range;
    this.notices = [];
    if (!settled) return;
    const search = writeYearRange(new URLSearchParams(location.search), range, this.bounds);
    if (search === location.search) return;
    // Same page, other years: nothing is loaded.
    void goto(`${location.pathname}${search}${location.hash}`, {
      replaceState: !fresh,
      keepFocus: true,
      noScroll: true,
    });
  }

  /** Back to all years of the data. */
  showAll(): void {
    this.choose(this.bounds, true, true);
  }
}
