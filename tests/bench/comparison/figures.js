import { parse } from 'csv-parse/sync';

/**
 * The figures of a dataset as the pages of the peers draw them: each at its place in time, in years, in the middle of the
 * days that enclose it. Where a year between two figures has none, a point without value breaks the line.
 *
 * @param {string} csv the published file of the dataset
 * @returns {{ year: number, value: number | null }[]}
 */
export function figuresOf(csv) {
  /** @type {{ value: string, date_earliest: string, date_latest: string }[]} */
  const rows = parse(csv, { columns: true });
  /** @type {{ year: number, value: number | null }[]} */
  const figures = [];
  for (const { value, date_earliest: earliest, date_latest: latest } of rows) {
    if (value === '') throw new Error(`A row without value: ${earliest} to ${latest}.`);
    const year = (yearAt(earliest) + yearAt(latest)) / 2;
    const before = figures.at(-1)?.year ?? year;
    if (Math.floor(year) - Math.floor(before) > 1) figures.push({ year: (before + year) / 2, value: null });
    figures.push({ year, value: Number(value) });
  }
  return figures;
}

/**
 * A day as a number of years, so that the first of January is a whole one.
 *
 * @param {string} date
 */
function yearAt(date) {
  const year = Number(date.slice(0, 4));
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return Math.round((year + (Date.parse(date) - first) / (next - first)) * 1000) / 1000;
}

/**
 * The module that the pages of the peers import.
 *
 * @param {string} csv
 */
export function figuresModule(csv) {
  const figures = figuresOf(csv);
  const years = figures.map(({ year }) => Math.floor(year));
  const words = {
    title: 'Currency in circulation',
    first: 'First year',
    last: 'Last year',
    unit: 'billion rubles',
  };
  return [
    `export const figures = ${JSON.stringify(figures)};`,
    `export const years = ${JSON.stringify([Math.min(...years), Math.max(...years)])};`,
    `export const words = ${JSON.stringify(words)};`,
    '',
  ].join('\n');
}
