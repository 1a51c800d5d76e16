import { JSDOM } from 'jsdom';
import type { ChartInput } from './chart-input';
import { drawChart } from './draw-chart';
import { SMALL_LAYOUT, STATIC_LAYOUTS, type Layout } from './layout';

const { document } = new JSDOM('').window;

const GEOMETRY = / (?:d|points|transform|x1|x2|y1|y2|x|y|cx|cy|width|height|viewBox)="[^"]*"/g;

/** Coordinates to a tenth of a pixel: finer is nothing but bytes. Words and figures are left alone. */
function terse(svg: string): string {
  return svg.replace(GEOMETRY, (attribute) =>
    attribute.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
}

/** A chart in one layout, as markup. */
export function renderIn(input: ChartInput, layout: Layout): string {
  return terse(drawChart(input, layout, document).outerHTML);
}

/** A chart in every layout a page may need, as markup, for the HTML of the built page. */
export function renderLayouts(input: ChartInput): string {
  return STATIC_LAYOUTS.map((layout) => renderIn(input, layout)).join('');
}

/** A small chart, as markup. */
export function renderSmall(input: ChartInput): string {
  return renderIn(input, SMALL_LAYOUT);
}
