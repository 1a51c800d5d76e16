import type { Selection } from '$lib/selection/selection';
import { markIn } from './chart-marks';
import type { EvidenceById } from './evidence-by-id';
import { isInWindow } from './in-window';

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** What stands for figures below an element: their words in sentences, their marks in charts, their rows. */
export class ShownFigures {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** All that stands for a figure, seen or not. */
  all(id: string): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(`[data-figure="${CSS.escape(id)}"]`)];
  }

  /** The words of a figure in a sentence that can be seen, if there is one. */
  sentence(id: string): HTMLElement | undefined {
    return this.all(id).find((each) => each.localName === 'a' && isSeen(each));
  }

  /** The mark of a figure in a chart, where one is in the window. */
  mark(id: string): SVGElement | undefined {
    const charts = [...this.#root.querySelectorAll('.chart')];
    return charts.map((chart) => markIn(chart, id)).find((each) => each && isInWindow(each));
  }

  /** What is said of a figure: what its mark says in the view that is shown, else its evidence, else a mark's title. */
  words(id: string, known: EvidenceById): string | undefined {
    const all = this.all(id);
    const inView = all.filter(isSeen).map((each) => each.dataset['words']);
    const titles = all.map((each) => each.querySelector('title')?.textContent);
    return inView.find(Boolean) ?? known[id]?.words ?? titles.find(Boolean);
  }

  /** Lights all that stands for the figure pointed at and for the one pinned, and nothing else. */
  light({ pinned, pointed }: Selection): void {
    for (const each of this.#root.querySelectorAll('[data-lit]')) each.removeAttribute('data-lit');
    for (const [id, lit] of [
      [pointed, 'pointed'],
      [pinned, 'pinned'],
    ] as const)
      if (id !== undefined) for (const each of this.all(id)) each.dataset['lit'] = lit;
  }

  /** Takes the titles of the marks away, for the readout says them at once: both would stand over each other. */
  silenceTitles(): void {
    for (const title of this.#root.querySelectorAll('svg [data-figure] > title')) title.remove();
  }
}
