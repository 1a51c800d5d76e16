import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { DatasetRow } from '$lib/datasets/row';
import type { Imprint } from '$lib/downloads/imprint';
import { readFragment } from '$lib/selection/fragment';
import type { Selection } from '$lib/selection/selection';
import { Selector } from '$lib/selection/selector';
import { CardPlace, type CardProps } from './card-place';
import { eventHandlers, type LinkingActs } from './event-handlers';
import { fetchEvidence, type EvidenceById } from './evidence-by-id';
import { bringIntoView } from './in-window';
import { PlaceNotice } from './place-notice';
import { Readout } from './readout';
import { ShownFigures } from './shown-figures';
import type { YearsInAddress } from '../years-in-address.svelte';

/** What a page gives besides its elements. */
export interface LinkingOptions {
  /** All rows that the page may show, whatever the years: they can be pinned though none of them is in view. */
  readonly rows?: readonly DatasetRow[];
  /** The years in view, where the page has a choice of them. */
  readonly years?: YearsInAddress;
  /** Where the page says itself what its address asked for in vain: takes what it named of a place, one or none. */
  readonly onplace?: (notices: readonly string[]) => void;
  /** Where a chart is there to choose from: takes the figure in the place of pinning it. */
  readonly onpick?: (id: string) => void;
}

/**
 * Links what is below an element: sentences, marks, rows and the address send acts to one selector, and show what
 * comes out of it. Begins with what the reader did while all this was fetched.
 */
export function link(root: HTMLElement, options: LinkingOptions, kept: readonly Event[]): void {
  new Linking(root, options).begin(kept);
}

/** A figure that a reader points at, from where, and whether a voice tells of it. */
interface Asked {
  readonly id: string;
  readonly from: Element;
  readonly spoken: boolean;
}

/** One page's elements bound to one selector. It lives as long as the page. */
class Linking implements LinkingActs {
  readonly #root: HTMLElement;
  readonly #options: LinkingOptions;
  readonly #figures: ShownFigures;
  readonly #selector = new Selector();
  readonly #readout = new Readout();
  readonly #card = new CardPlace();
  readonly #notice = new PlaceNotice();
  readonly #evidence = fetchEvidence();
  #known: EvidenceById = {};
  /** Where Enter led to a sentence from: Esc leads back. */
  #cameFrom: HTMLElement | undefined;
  /** What the pinned figure was pinned by: the card gives the focus back to it. */
  #pinnedBy: HTMLElement | undefined;
  /** What the reader points at, as long as he does. */
  #asked: Asked | undefined;

  constructor(root: HTMLElement, options: LinkingOptions) {
    this.#root = root;
    this.#options = options;
    this.#figures = new ShownFigures(root);
  }

  begin(kept: readonly Event[]): void {
    // From here on the pinned figure is lit, and no longer the target that the address had when it was opened.
    document.documentElement.classList.add('linked');
    const handlers = eventHandlers(this);
    for (const [type, handle] of Object.entries(handlers)) this.#root.addEventListener(type, handle);
    document.addEventListener('keydown', (event) => this.#escape(event));
    addEventListener('hashchange', () => this.#followAddress());
    this.#selector.listen((now, before) => this.#show(now, before));
    // A chart redrawn, rows come and gone: what is lit stays lit.
    new MutationObserver(() => this.#light()).observe(this.#root, { childList: true, subtree: true });
    this.#evidence.then(
      (records) => {
        this.#known = records;
        this.#light();
        // What was pointed at before anything could be said of it.
        if (this.#asked && this.#asked.id === this.selection.pointed) this.#tell(this.#asked);
      },
      // The card says it to the reader.
      (error: unknown) => console.error(error),
    );
    this.#followAddress();
    for (const event of kept) handlers[event.type]?.(event);
  }

  get selection(): Selection {
    return this.#selector.selection;
  }

  /** Says the words of a figure beside its mark where one is in the window, else where the reader is. */
  point(id: string, from: Element, spoken: boolean): void {
    this.#asked = { id, from, spoken };
    this.#selector.act({ kind: 'point', id });
    this.#tell(this.#asked);
  }

  explain(mended: HTMLElement, spoken: boolean): void {
    this.#readout.show(mended.title, mended);
    if (spoken) this.#readout.say(mended.title);
  }

  leave(): void {
    this.#selector.act({ kind: 'leave' });
    this.#readout.hide();
  }

  /** To the sentence on this page, or in the text where this page does not quote it. */
  toSentence(id: string, from: HTMLElement, spoken: boolean): void {
    const sentence = this.#figures.sentence(id);
    if (!sentence) {
      location.assign(`${resolve('/text/')}#${id}`);
      return;
    }
    this.#selector.act({ kind: 'pin', id });
    this.#cameFrom = from;
    this.#pinnedBy = sentence;
    bringIntoView(sentence);
    sentence.focus({ preventScroll: true });
    this.point(id, sentence, spoken);
  }

  choose(id: string, within: HTMLElement | undefined, chart: HTMLElement | undefined, keyed: boolean): void {
    if (chart && this.#options.onpick) {
      this.#options.onpick(id);
      return;
    }
    const again = this.selection.pinned === id && keyed;
    this.#cameFrom = undefined;
    this.#pinnedBy = within ?? chart;
    this.#selector.act({ kind: 'pin', id });
    // Enter on what is pinned already leads into its card.
    if (again) this.#card.enter();
    const sentence = this.#figures.sentence(id);
    if (chart && sentence && this.#root.matches('.reading')) bringIntoView(sentence);
  }

  enter(id: string, chart: HTMLElement): void {
    if (this.#options.onpick) this.#options.onpick(id);
    else this.toSentence(id, chart, true);
  }

  #show(now: Selection, before: Selection): void {
    this.#light();
    if (now.pinned === before.pinned) return;
    this.#writeAddress(now.pinned, before.pinned);
    this.#card.clear();
    if (now.pinned !== undefined) void this.#card.show(now.pinned, this.#ready(), this.#cardOf(now.pinned));
  }

  #light(): void {
    this.#figures.light(this.selection);
    if (Object.keys(this.#known).length > 0) this.#figures.silenceTitles();
  }

  #tell({ id, from, spoken }: Asked): void {
    const words = this.#figures.words(id, this.#known);
    if (words === undefined) return;
    this.#readout.show(words, this.#figures.mark(id) ?? from);
    if (spoken) this.#readout.say(words);
  }

  #writeAddress(pinned: string | undefined, before: string | undefined): void {
    const { pathname, search, hash } = location;
    // Another place in the page has taken the address meanwhile: it keeps it.
    if (pinned === undefined && hash !== `#${before ?? ''}`) return;
    replaceState(pathname + search + (pinned === undefined ? '' : `#${pinned}`), page.state);
  }

  /** The evidence, once the years of the address are read or have failed: the card says what lies outside of them. */
  async #ready(): Promise<EvidenceById> {
    const { years } = this.#options;
    while (years && !years.alive) await new Promise((next) => requestAnimationFrame(next));
    return this.#evidence;
  }

  /** What the card of a figure needs besides its evidence. */
  #cardOf(id: string): Omit<CardProps, 'id' | 'record'> {
    const { rows = [], years } = this.#options;
    return {
      row: rows.find((each) => each.id === id),
      years,
      cited: page.data.cited as Imprint,
      onclose: () => {
        this.#selector.act({ kind: 'release' });
        this.#pinnedBy?.focus({ preventScroll: true });
      },
    };
  }

  #tellPlace(notices: readonly string[]): void {
    const { years, onplace } = this.#options;
    if (years) years.placeNotices = notices;
    else if (onplace) onplace(notices);
    else this.#notice.tell(notices);
  }

  /** Pins what the address names, or says that it names nothing here. */
  #followAddress(): void {
    const { rows = [] } = this.#options;
    const isFigure = (id: string) =>
      id !== '' && (this.#figures.all(id).length > 0 || rows.some((row) => row.id === id));
    const reading = readFragment(location.hash, isFigure, (id) => document.getElementById(id) !== null);
    this.#tellPlace(reading.notice === undefined ? [] : [reading.notice]);
    const { pinned } = reading;
    this.#selector.act(pinned === undefined ? { kind: 'release' } : { kind: 'pin', id: pinned });
    // A row outside the years in view was there when the address was opened, and is no more: the chart is.
    const place = pinned !== undefined && document.getElementById(pinned);
    if (place === null) this.#root.querySelector('.chart')?.scrollIntoView({ block: 'center' });
  }

  #escape(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (event.key !== 'Escape' || target?.closest('dialog')) return;
    const { pinned } = this.selection;
    const back = this.#cameFrom;
    this.#cameFrom = undefined;
    this.#selector.act({ kind: 'release' });
    this.leave();
    if (pinned === undefined) return;
    if (back) {
      bringIntoView(back);
      back.focus({ preventScroll: true });
      this.point(pinned, back, true);
    } else if (target?.closest('.evidence-card')) (this.#pinnedBy ?? this.#figures.sentence(pinned))?.focus();
  }
}
