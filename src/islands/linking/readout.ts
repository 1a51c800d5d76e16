/** What is said of the figure that a reader points at: a line beside its mark for the eye, a live region for the ear. */
export class Readout {
  readonly #slip = document.createElement('div');
  readonly #voice = document.createElement('div');

  constructor() {
    this.#slip.className = 'readout';
    // The voice says the same to those who need it, and only when the keyboard asks.
    this.#slip.ariaHidden = 'true';
    this.#slip.hidden = true;
    this.#voice.className = 'unseen';
    this.#voice.role = 'status';
    document.body.append(this.#slip, this.#voice);
    // The mark moves with the page; where the slip stood may lie beyond the edge of a smaller window.
    addEventListener('resize', () => this.hide());
  }

  /** Shows words over an element, or under it where there is no room above; never beyond the window's edges. */
  show(words: string, at: Element): void {
    this.#slip.textContent = words;
    this.#slip.hidden = false;
    const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#slip;
    const room = document.documentElement.clientWidth;
    const left = Math.min(Math.max((box.left + box.right - width) / 2, 8), room - width - 8);
    const top = box.top - height - 10 < 0 ? box.bottom + 10 : box.top - height - 10;
    // Moved, not laid out anew: nothing on the page shifts.
    this.#slip.style.transform = `translate(${String(left + scrollX)}px, ${String(top + scrollY)}px)`;
  }

  hide(): void {
    this.#slip.hidden = true;
  }

  /** Says words to those who listen, politely. */
  say(words: string): void {
    this.#voice.textContent = words;
  }
}
