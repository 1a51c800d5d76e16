import { figures } from '../made/figures.js';

/**
 * Calls back with the years chosen and what is to be drawn for them: once now, and with each change.
 *
 * @param {(chosen: { from: number, to: number, rows: { year: number, value: number | null }[], most: number }) => void} draw
 *   `to` is the end of the last year, and `most` an end of the axis above all figures
 */
export function followYears(draw) {
  const follow = () => {
    const [from, last] = ['first', 'last'].map((id) => {
      const year = document.getElementById(id).valueAsNumber;
      document.getElementById(`${id}-told`).value = String(year);
      return year;
    });
    const to = Math.max(from, last) + 1;
    const rows = figures.filter(({ year }) => year >= from && year <= to);
    draw({ from, to, rows, most: Math.ceil(Math.max(1, ...rows.map(({ value }) => value ?? 0)) / 2) * 2 });
  };
  document.getElementById('years').addEventListener('input', follow);
  follow();
}
