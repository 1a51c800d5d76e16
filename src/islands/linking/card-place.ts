import { mount, unmount } from 'svelte';
import { yearsInWords } from '$lib/calendar/year-range';
import type { DatasetRow } from '$lib/datasets/row';
import { boundsOf, rowsWithin } from '$lib/datasets/row-years';
import { exploredState, shownRange } from '../explore/state';
import { holdHeight } from '../hold-height';
import { pageData } from '../page-data';
import EvidenceCard from './EvidenceCard.svelte';
import type { EvidenceById } from './evidence-by-id';

/** Where the evidence card of the pinned figure is shown: one at a time, over the foot of the page. */
export class CardPlace {
  readonly #onclose: () => void;
  #card: Record<string, unknown> | undefined;
  /** The row of the card, where the page may show it: it may lie outside the years in view. */
  #row: DatasetRow | undefined;
  /** True while the reader has asked for the inside of a card that is still on its way. */
  #entering = false;
  /** The latest card asked for: an earlier one that is still on its way is dropped. */
  #turn = 0;

  constructor(onclose: () => void) {
    this.#onclose = onclose;
    exploredState()?.follow(() => this.#showYears());
    document.addEventListener('settled', () => this.#showYears());
  }

  /** Puts the card away, and drops one that is on its way. */
  clear(): void {
    if (this.#card) void unmount(this.#card);
    this.#card = undefined;
    this.#row = undefined;
    this.#entering = false;
    this.#turn += 1;
  }

  /** Shows the card of a figure, once there is something to show or it is known that there is not: it never grows. */
  async show(id: string, evidence: Promise<EvidenceById>): Promise<void> {
    const turn = this.#turn;
    // Where it could not be fetched the card says so.
    const records: EvidenceById = await evidence.catch(() => ({}));
    // Something else may have been pinned or released meanwhile.
    if (turn !== this.#turn) return;
    const { cited, dataset } = pageData();
    this.#row = dataset?.rows.find((row) => row.id === id);
    this.#card = mount(EvidenceCard, {
      target: document.body,
      props: { id, record: records[id], cited, onclose: this.#onclose },
    });
    this.#showYears();
    if (this.#entering) this.enter();
  }

  /** Puts the focus into the card, at once or when it comes. */
  enter(): void {
    const card = document.querySelector<HTMLElement>('.evidence-card');
    this.#entering = card === null;
    card?.focus();
  }

  /** Says in the card that its figure lies outside the years shown. Once said, the line stays: the card keeps its height. */
  #showYears(): void {
    const shown = shownRange();
    const line = document.querySelector<HTMLElement>('.evidence-card [data-outside]');
    const row = this.#row;
    if (!line || !row || !shown) return;
    const outside = rowsWithin([row], shown).length === 0;
    if (line.hidden && !outside) return;
    if (!outside) {
      line.replaceChildren(`The years shown are ${yearsInWords(shown)}.`);
      return;
    }
    const bounds = boundsOf([row]);
    const wider = { from: Math.min(bounds.from, shown.from), to: Math.max(bounds.to, shown.to) };
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button' });
    button.textContent = `Show ${yearsInWords(wider)}`;
    button.addEventListener('click', () => {
      exploredState()?.change({ range: wider, notices: [] }, 'fresh');
      this.enter();
    });
    line.replaceChildren(`It lies outside the years shown, ${yearsInWords(shown)}. `, button);
    if (line.hidden) {
      line.hidden = false;
      holdHeight(line);
    }
  }
}
