import { mount, unmount, type ComponentProps } from 'svelte';
import EvidenceCard from './EvidenceCard.svelte';
import type { EvidenceById } from './evidence-by-id';

export type CardProps = ComponentProps<typeof EvidenceCard>;

/** Where the evidence card of the pinned figure is shown: one at a time, over the foot of the page. */
export class CardPlace {
  #card: Record<string, unknown> | undefined;
  /** True while the reader has asked for the inside of a card that is still on its way. */
  #entering = false;
  /** The latest card asked for: an earlier one that is still on its way is dropped. */
  #turn = 0;

  /** Puts the card away, and drops one that is on its way. */
  clear(): void {
    if (this.#card) void unmount(this.#card);
    this.#card = undefined;
    this.#entering = false;
    this.#turn += 1;
  }

  /** Shows the card of a figure, once there is something to show or it is known that there is not: it never grows. */
  async show(
    id: string,
    evidence: Promise<EvidenceById>,
    props: Omit<CardProps, 'id' | 'record'>,
  ): Promise<void> {
    const turn = this.#turn;
    // Where it could not be fetched the card says so.
    const records: EvidenceById = await evidence.catch(() => ({}));
    // Something else may have been pinned or released meanwhile.
    if (turn !== this.#turn) return;
    this.#card = mount(EvidenceCard, {
      target: document.body,
      props: { ...props, id, record: records[id] },
    });
    if (this.#entering) this.enter();
  }

  /** Puts the focus into the card, at once or when it comes. */
  enter(): void {
    const card = document.querySelector<HTMLElement>('.evidence-card');
    this.#entering = card === null;
    card?.focus();
  }
}
