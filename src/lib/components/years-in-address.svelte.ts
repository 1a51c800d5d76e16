import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { writeYearRange, type YearRange } from '$lib/calendar/year-range';
import type { ShownView, ViewOffer } from '$lib/views/view';

/**
 * The years in view, kept in the address: read from it when the page comes alive and whenever the reader goes
 * back or forth, written to it when a choice is settled. Make one while a component is being set up.
 */
export class YearsInAddress {
  readonly bounds: YearRange;
  range: YearRange;
  /** The views that the page offers, where it has a choice of them. */
  readonly offer: ViewOffer | undefined;
  /** The view, where it is not the level on a linear scale. */
  view = $state.raw<ShownView>();
  /** What the address asked for of years and view that could not be used, in words. */
  notices: readonly string[] = $state([]);
  /** The same of its place in the page. Kept apart: it is read by what links, which comes before or after. */
  placeNotices: readonly string[] = $state([]);
  /** False until the page has come alive: without JavaScript nothing can be chosen. */
  alive = $state(false);
  /** True while a new step is on its way into the address: a later choice that overtakes it must be that step. */
  #stepping = false;
  /** The address that is being read. A choice, or a later address, overtakes it. */
  #reading: URL | undefined;

  constructor(bounds: YearRange, offer?: ViewOffer) {
    this.bounds = bounds;
    this.offer = offer;
    this.range = $state(bounds);
    afterNavigate(({ to, type }) => {
      // After our own step the years are those of the reader's hand, which may have moved on already.
      if (type === 'goto') this.#stepping = false;
      if (!to || type === 'goto') return;
      this.#read(to.url).catch(this.failed);
    });
  }

  /** Takes the years and the view of an address. What reads them is fetched only where there is something to read. */
  async #read(url: URL): Promise<void> {
    const { search, searchParams } = (this.#reading = url);
    const reading =
      search === ''
        ? { range: this.bounds, notices: [], view: undefined }
        : (await import('./views/read-address')).readAddress(searchParams, this);
    this.alive = true;
    if (this.#reading !== url) return;
    this.range = reading.range;
    this.view = reading.view;
    this.notices = reading.notices;
  }

  /**
   * Shows other years. A settled choice goes into the address: as a step of its own where it is fresh, so that
   * the back button undoes it, and in the place of the last step while the same handle is still held.
   */
  choose(range: YearRange, settled: boolean, fresh: boolean): void {
    this.range = range;
    this.supersede();
    if (!settled) return;
    const { pathname, search, searchParams } = page.url;
    // A pinned figure takes its place in the address without a navigation: the page does not hear of it.
    const { hash } = location;
    const next = writeYearRange(searchParams, range, this.bounds);
    if (next === search && !this.#stepping) return;
    this.#stepping ||= fresh;
    // Same page, other years: nothing is loaded.
    void goto(pathname + next + hash, { replaceState: !this.#stepping, keepFocus: true, noScroll: true });
  }

  /** Says that what the reader asked for did not come; the fault itself goes to the console. */
  readonly failed = (error: unknown): void => {
    this.alive = true;
    this.notices = ['This could not be fetched. Load the page again.'];
    console.error(error);
  };

  /** Puts the notices away. */
  dismiss(): void {
    this.notices = this.placeNotices = [];
  }

  /** Lets the reader's own choice stand, whatever the address asked for: also what is still being read of it. */
  supersede(): void {
    this.#reading = undefined;
    this.dismiss();
  }

  /** Back to all years of the data. */
  showAll(): void {
    this.choose(this.bounds, true, true);
  }
}
