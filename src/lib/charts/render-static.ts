import { JSDOM } from 'jsdom';
import type { ChartInput } from './chart-input';
import { drawChart } from './draw-chart';
import { SMALL_LAYOUT, STATIC_LAYOUTS, type Layout } from './layout';
import { terse } from './terse';

const { document } = new JSDOM('').window;

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
