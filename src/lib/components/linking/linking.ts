import { mount, unmount } from 'svelte';
import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { DatasetRow } from '$lib/datasets/row';
import type { Imprint } from '$lib/downloads/imprint';
import { readFragment } from '$lib/selection/fragment';
import { stepAlong } from '$lib/selection/lanes';
import { litIn, type Selection } from '$lib/selection/selection';
import { Selector } from '$lib/selection/selector';
import { CardPlace, type CardProps } from './card-place';
import { distanceIn, figureAt, lanesOf, markIn } from './chart-marks';
import { fetchEvidence, type EvidenceById } from './evidence-by-id';
import { isPlainClick } from '../linked';
import { bringIntoView, isInWindow } from './in-window';
import Notice from '../Notice.svelte';
import { Readout } from './readout';
import { closest, figureIn, idOf, isMouse } from './targets';
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

/** How many frames a card waits for the years: they do not come where the network fails, and the card does all the same. */
const PATIENCE = 300;

/** A figure that a reader points at, from where, and whether a voice tells of it. */
interface Asked {
  readonly id: string;
  readonly from: Element;
  readonly spoken: boolean;
}

/** One page's elements bound to one selector. It lives as long as the page. */
class Linking {
  readonly #root: HTMLElement;
  readonly #options: LinkingOptions;
  readonly #selector = new Selector();
  readonly #readout = new Readout();
  readonly #evidence = fetchEvidence();
  #known: EvidenceById = {};
  /** Where Enter led to a sentence from: Esc leads back. */
  #cameFrom: HTMLElement | undefined;
  /** What the pinned figure was pinned by: the card gives the focus back to it. */
  #pinnedBy: HTMLElement | undefined;
  /** What the reader points at, as long as he does. */
  #asked: Asked | undefined;
  readonly #card = new CardPlace();
  #notice: Record<string, unknown> | undefined;

  constructor(root: HTMLElement, options: LinkingOptions) {
    this.#root = root;
    this.#options = options;
  }

  begin(kept: readonly Event[]): void {
    // From here on the pinned figure is lit, and no longer the target that the address had when it was opened.
    document.documentElement.classList.add('linked');
    for (const [type, handle] of Object.entries(this.#handlers)) this.#root.addEventListener(type, handle);
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
        if (this.#asked && this.#asked.id === this.#selector.selection.pointed) this.#tell(this.#asked);
      },
      // The card says it to the reader.
      (error: unknown) => console.error(error),
    );
    this.#followAddress();
    for (const event of kept) this.#handlers[event.type]?.(event);
  }

  #elementsOf(id: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(`[data-figure="${CSS.escape(id)}"]`)];
  }

  /** The words of a figure on this page that can be seen, if it quotes them. */
  #sentenceOf(id: string): HTMLElement | undefined {
    return this.#elementsOf(id).find((each) => each.localName === 'a' && each.getClientRects().length > 0);
  }

  #wordsOf(id: string): string | undefined {
    const marks = this.#elementsOf(id).filter((each) => each.getClientRects().length > 0);
    const inView = marks.map((each) => each.dataset['words']).find(Boolean);
    if (inView !== undefined) return inView;
    const titles = this.#elementsOf(id).map((each) => each.querySelector('title')?.textContent);
    return this.#known[id]?.words ?? titles.find(Boolean);
  }

  #show(now: Selection, before: Selection): void {
    this.#light();
    if (now.pinned === before.pinned) return;
    this.#writeAddress(now.pinned, before.pinned);
    this.#card.clear();
    if (now.pinned !== undefined) void this.#card.show(now.pinned, this.#ready(), this.#cardOf(now.pinned));
  }

  /** Lights all that stands for the figure pointed at and for the one pinned, and nothing else. */
  #light(): void {
    const { pinned, pointed } = this.#selector.selection;
    for (const each of this.#root.querySelectorAll('[data-lit]')) each.removeAttribute('data-lit');
    for (const [id, lit] of [
      [pointed, 'pointed'],
      [pinned, 'pinned'],
    ] as const)
      if (id !== undefined) for (const each of this.#elementsOf(id)) each.dataset['lit'] = lit;
    if (Object.keys(this.#known).length === 0) return;
    // The readout says what a mark's title says, and at once: both would stand over each other.
    for (const title of this.#root.querySelectorAll('svg [data-figure] > title')) title.remove();
  }

  #writeAddress(pinned: string | undefined, before: string | undefined): void {
    const { pathname, search, hash } = location;
    // Another place in the page has taken the address meanwhile: it keeps it.
    if (pinned === undefined && hash !== `#${before ?? ''}`) return;
    replaceState(pathname + search + (pinned === undefined ? '' : `#${pinned}`), page.state);
  }

  /** The evidence, once the years of the address are read: the card says what lies outside of them. */
  async #ready(): Promise<EvidenceById> {
    const { years } = this.#options;
    for (let frame = 0; years && !years.alive && frame < PATIENCE; frame += 1)
      await new Promise((next) => requestAnimationFrame(next));
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

  #showNotice(text: string | undefined): void {
    const { years, onplace } = this.#options;
    const notices = text === undefined ? [] : [text];
    if (years) years.placeNotices = notices;
    onplace?.(notices);
    if (years || onplace) return;
    if (this.#notice) void unmount(this.#notice);
    this.#notice = undefined;
    if (text === undefined) return;
    const props = { notices, ondismiss: () => this.#showNotice(undefined) };
    this.#notice = mount(Notice, { target: document.body, props });
  }

  /** Pins what the address names, or says that it names nothing here. */
  #followAddress(): void {
    const { rows = [] } = this.#options;
    const isFigure = (id: string) =>
      id !== '' && (this.#elementsOf(id).length > 0 || rows.some((row) => row.id === id));
    const reading = readFragment(location.hash, isFigure, (id) => document.getElementById(id) !== null);
    this.#showNotice(reading.notice);
    const { pinned } = reading;
    this.#selector.act(pinned === undefined ? { kind: 'release' } : { kind: 'pin', id: pinned });
    // A row outside the years in view was there when the address was opened, and is no more: the chart is.
    const place = pinned !== undefined && document.getElementById(pinned);
    if (place === null) this.#root.querySelector('.chart')?.scrollIntoView({ block: 'center' });
  }

  /** Lights a figure and says its words: beside its mark where one is in the window, else where the reader is. */
  #point(id: string, from: Element, spoken: boolean): void {
    this.#asked = { id, from, spoken };
    this.#selector.act({ kind: 'point', id });
    this.#tell(this.#asked);
  }

  #tell({ id, from, spoken }: Asked): void {
    const words = this.#wordsOf(id);
    if (words === undefined) return;
    const charts = [...this.#root.querySelectorAll('.chart')];
    const mark = charts.map((chart) => markIn(chart, id)).find((each) => each && isInWindow(each));
    this.#readout.show(words, mark ?? from);
    if (spoken) this.#readout.say(words);
  }

  #leave(): void {
    this.#selector.act({ kind: 'leave' });
    this.#readout.hide();
  }

  /** From a mark or a row to the sentence: on this page, or in the text where this page does not quote it. */
  #toSentence(id: string, from: HTMLElement, spoken: boolean): void {
    const sentence = this.#sentenceOf(id);
    if (!sentence) {
      location.assign(`${resolve('/text/')}#${id}`);
      return;
    }
    this.#selector.act({ kind: 'pin', id });
    this.#cameFrom = from;
    this.#pinnedBy = sentence;
    bringIntoView(sentence);
    sentence.focus({ preventScroll: true });
    this.#point(id, sentence, spoken);
  }

  #escape(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (event.key !== 'Escape' || target?.closest('dialog')) return;
    const { pinned } = this.#selector.selection;
    const back = this.#cameFrom;
    this.#cameFrom = undefined;
    this.#selector.act({ kind: 'release' });
    this.#leave();
    if (pinned === undefined) return;
    if (back) {
      bringIntoView(back);
      back.focus({ preventScroll: true });
      this.#point(pinned, back, true);
    } else if (target?.closest('.evidence-card')) (this.#pinnedBy ?? this.#sentenceOf(pinned))?.focus();
  }

  readonly #handlers: Readonly<Record<string, (event: Event) => void>> = {
    pointerover: (event) => {
      if (!isMouse(event)) return;
      const figure = figureIn(event.target);
      const mended = closest(event.target, '[data-emendation]');
      if (figure) this.#point(idOf(figure), figure, false);
      else if (mended) this.#readout.show(mended.title, mended);
      // The keyboard's figure stays lit while the mouse only passes by.
      else if (!closest(event.target, '.chart') && !document.activeElement?.matches(':focus-visible'))
        this.#leave();
    },
    pointermove: (event) => {
      const chart = closest(event.target, '.chart');
      if (!chart || !isMouse(event)) return;
      const id = figureAt(chart, event, false);
      if (id === undefined) this.#leave();
      else if (id !== this.#selector.selection.pointed) this.#point(id, chart, false);
    },
    pointerleave: (event) => {
      if (isMouse(event)) this.#leave();
    },
    focusin: (event) => {
      const figure = figureIn(event.target);
      const mended = closest(event.target, '[data-emendation]');
      if (!closest(event.target, ':focus-visible')) return;
      if (figure) this.#point(idOf(figure), figure, true);
      else if (mended) {
        this.#readout.show(mended.title, mended);
        this.#readout.say(mended.title);
      }
    },
    focusout: () => this.#leave(),
    click: (event) => {
      if (!(event instanceof MouseEvent) || !isPlainClick(event)) return;
      const figure = figureIn(event.target);
      const chart = closest(event.target, '.chart');
      // A control that stands in a chart's room is not a mark.
      if (!figure && closest(event.target, 'a, button, input, select, label')) return;
      const finger = event instanceof PointerEvent && event.pointerType !== 'mouse';
      const id = figure ? idOf(figure) : chart && figureAt(chart, event, finger);
      if (id === undefined) return;
      const within = closest(event.target, 'a');
      if (figure && within && within !== figure) {
        // The link of a row: to the sentence, which this page may hold.
        event.preventDefault();
        this.#toSentence(id, within, event.detail === 0);
        return;
      }
      event.preventDefault();
      if (chart && this.#options.onpick) {
        this.#options.onpick(id);
        return;
      }
      const again = this.#selector.selection.pinned === id && event.detail === 0;
      this.#cameFrom = undefined;
      this.#pinnedBy = within ?? chart;
      this.#selector.act({ kind: 'pin', id });
      // Enter on what is pinned already leads into its card.
      if (again) this.#card.enter();
      const sentence = this.#sentenceOf(id);
      if (chart && sentence && this.#root.matches('.reading')) bringIntoView(sentence);
    },
    keydown: (event) => {
      const chart = event.target instanceof HTMLElement && event.target.matches('.chart') && event.target;
      if (!(event instanceof KeyboardEvent) || !chart) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const { selection } = this.#selector;
      const id = stepAlong(lanesOf(chart), litIn(selection), event.key, distanceIn(chart));
      if (id === undefined && (event.key !== 'Enter' || selection.pointed === undefined)) return;
      event.preventDefault();
      if (id !== undefined) this.#point(id, chart, true);
      else if (selection.pointed !== undefined) {
        if (this.#options.onpick) this.#options.onpick(selection.pointed);
        else this.#toSentence(selection.pointed, chart, true);
      }
    },
  };
}
