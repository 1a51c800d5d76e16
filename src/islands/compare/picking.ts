import { yearOf } from '$lib/calendar/iso-date';
import { rowInWords } from '$lib/datasets/summary';
import { comparedData, type Comparing } from './state';

/** Two figures taken from the chart, one after the other. */
export class Picking {
  /** The first of two marks, until the second is picked. */
  #half: string | undefined;

  /** The figure that waits for a second. */
  get half(): string | undefined {
    return this.#half;
  }

  /** Takes a figure. Gives the two years of both where it is the second; `undefined` where it is the first. */
  take(id: string): Pick<Comparing, 'years' | 'picks'> | undefined {
    if (this.#half === undefined || this.#half === id) {
      this.#half = id;
      return undefined;
    }
    const picks = [this.#half, id];
    this.#half = undefined;
    const years = rows()
      .filter((row) => picks.includes(row.id))
      .map((row) => yearOf(row.date_earliest))
      .sort((x, y) => x - y);
    return { years: { a: years[0] ?? 0, b: years.at(-1) ?? 0 }, picks };
  }

  /** What is said of the figure that waits. */
  inWords(): string {
    const row = rows().find(({ id }) => id === this.#half);
    return row ? `${rowInWords(row)}: now pick the second figure.` : '';
  }
}

const rows = () => comparedData().datasets.flatMap((dataset) => dataset.rows);
