import { readFragment } from '$lib/selection/fragment';
import type { Selection } from '$lib/selection/selection';
import { Selector } from '$lib/selection/selector';
import { sitePath } from '$lib/components/site-path';
import { asked, leaveFor, onAddress, writeAddress } from '../address';
import { tell } from '../notices';
import { pageData } from '../page-data';
import { CardPlace } from './card-place';
import { CHOSEN } from './chosen';
import { eventHandlers, type LinkingActs } from './event-handlers';
import { fetchEvidence, type EvidenceById } from './evidence-by-id';
import { bringIntoView } from './in-window';
import { Readout } from './readout';
import { ShownFigures } from './shown-figures';

/**
 * Links what is below an element: sentences, marks, rows and the address send acts to one selector, and show what comes out
 * of it.
 */
export async function mount(root: HTMLElement): Promise<void> {
  // What the address asks of years comes first: what is pinned is then sought on the page as it will be.
  const years = root.querySelector('[data-island=explore][data-waking]');
  if (years) await new Promise((done) => years.addEventListener('settled', done, { once: true }));
  new Linking(root).begin();
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
  readonly #figures: ShownFigures;
  readonly #selector = new Selector();
  readonly #readout = new Readout();
  readonly #card: CardPlace;
  readonly #evidence = fetchEvidence();
  /** The ids of all rows that the page may show: they can be pinned though none of them is in view. */
  readonly #rows: ReadonlySet<string>;
  #known: EvidenceById = {};
  /** Where Enter led to a sentence from: Esc leads back. */
  #cameFrom: HTMLElement | undefined;
  /** What the pinned figure was pinned by: the card gives the focus back to it. */
  #pinnedBy: HTMLElement | undefined;
  /** What the reader points at, as long as he does. */
  #asked: Asked | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#figures = new ShownFigures(root);
    this.#card = new CardPlace(() => {
      this.#selector.act({ kind: 'release' });
      this.#pinnedBy?.focus({ preventScroll: true });
    });
    const { dataset, compared } = pageData();
    const rows = [...(dataset?.rows ?? []), ...(compared?.datasets.flatMap((each) => each.rows) ?? [])];
    this.#rows = new Set<string>(rows.map(({ id }) => id));
  }

  begin(): void {
    // From here on the pinned figure is lit, and no longer the target that the address had when it was opened.
    document.documentElement.classList.add('linked');
    for (const [type, handle] of Object.entries(eventHandlers(this)))
      this.#root.addEventListener(type, handle);
    document.addEventListener('keydown', (event) => this.#escape(event));
    onAddress(() => this.#followAddress());
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
    this.#pointAtPresent();
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
      leaveFor(`${sitePath('/text/')}#${id}`);
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
    if (chart && this.#isTaken(id, chart)) return;
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
    if (!this.#isTaken(id, chart)) this.toSentence(id, chart, true);
  }

  /** Offers a figure of a chart to the island that compares, where the chart is its. */
  #isTaken(id: string, chart: HTMLElement): boolean {
    if (!chart.closest('[data-island=compare]')) return false;
    chart.dispatchEvent(new CustomEvent(CHOSEN, { bubbles: true, detail: id }));
    return true;
  }

  /** What the pointer is over, or the focus on, since before this was here. */
  #pointAtPresent(): void {
    for (const state of [':focus-visible', ':hover']) {
      const target = this.#root.querySelector<HTMLElement>(`:is(a[data-figure], [data-emendation])${state}`);
      if (!target) continue;
      const id = target.dataset['figure'];
      if (id === undefined) this.explain(target, state === ':focus-visible');
      else this.point(id, target, state === ':focus-visible');
      return;
    }
  }

  #show(now: Selection, before: Selection): void {
    this.#light();
    if (now.pinned === before.pinned) return;
    // Another place in the page may have taken the address meanwhile: it keeps it.
    if (now.pinned !== undefined || asked().hash === `#${before.pinned ?? ''}`)
      writeAddress({ hash: now.pinned === undefined ? '' : `#${now.pinned}` }, 'same');
    this.#card.clear();
    if (now.pinned !== undefined) void this.#card.show(now.pinned, this.#evidence);
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

  /** Pins what the address names, or says that it names nothing here. */
  #followAddress(): void {
    const isFigure = (id: string) => id !== '' && (this.#figures.all(id).length > 0 || this.#rows.has(id));
    const reading = readFragment(asked().hash, isFigure, (id) => document.getElementById(id) !== null);
    tell('place', reading.notice === undefined ? [] : [reading.notice]);
    const { pinned } = reading;
    this.#selector.act(pinned === undefined ? { kind: 'release' } : { kind: 'pin', id: pinned });
    if (pinned === undefined) return;
    // A row outside the years in view is hidden: the chart is not.
    const place = document.getElementById(pinned);
    if (!place || place.getClientRects().length === 0)
      this.#root.querySelector('.chart')?.scrollIntoView({ block: 'center' });
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
