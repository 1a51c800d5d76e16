import { isFigureRow } from '$lib/datasets/figure-row';
import { timeOf } from '$lib/calendar/iso-date';
import type { RequestHandler } from './$types';
import { siteEdition } from '../site.server';

export const prerender = true;

const SIZE = 64;
const MARGIN = 8;

/** The icon: the feverish series itself, from 1928 to its final figure. */
export const GET: RequestHandler = () => {
  const rows = siteEdition()
    .allFigures.rows()
    .filter(isFigureRow)
    .filter(
      ({ id, quotation_ids }) => id === 'circulation-1928' || quotation_ids.includes('feverish-series'),
    );
  const times = rows.map((row) => timeOf(row.date_earliest));
  const [first, last, highest] = [
    Math.min(...times),
    Math.max(...times),
    Math.max(...rows.map(({ value }) => value)),
  ];
  const room = SIZE - 2 * MARGIN;
  const points = rows.map((row) => {
    const x = MARGIN + ((timeOf(row.date_earliest) - first) / (last - first)) * room;
    return `${x.toFixed(1)},${(SIZE - MARGIN - (row.value / highest) * room).toFixed(1)}`;
  });
  const [endX = '0', endY = '0'] = points.at(-1)?.split(',') ?? [];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(SIZE)} ${String(SIZE)}"><rect width="64" height="64" rx="8" fill="#faf6ec"/><polyline points="${points.join(' ')}" fill="none" stroke="#b92c14" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/><circle cx="${endX}" cy="${endY}" r="6" fill="#b92c14"/></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
