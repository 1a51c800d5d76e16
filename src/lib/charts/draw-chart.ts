import { yearsInWords } from '../calendar/year-range';
import { isFigureRow } from '../datasets/figure-row';
import { rowsWithin } from '../datasets/row-years';
import { rowInFull } from '../datasets/summary';
import { resultsInWords, viewInWords } from '../views/view-words';
import { drawChanges } from './changes';
import type { ChartInput, ChartKind } from './chart-input';
import { drawCirculation } from './circulation';
import { drawCover } from './cover';
import { drawExchange } from './exchange';
import { written } from './figure-marks';
import { inView } from './in-view';
import { layoutFor, type Layout } from './layout';
import { nameMarks } from './named-marks';
import { drawReserve } from './reserve';
import { thinOut } from './thin-out';
import { drawTimeline } from './timeline';
import { thinnedInWords, thinnedRule } from './view-marks';

const KINDS: Readonly<Record<ChartKind, (input: ChartInput, layout: Layout, document: Document) => Element>> =
  {
    circulation: drawCirculation,
    exchange: drawExchange,
    reserve: drawReserve,
    cover: drawCover,
    timeline: drawTimeline,
  };

/**
 * Draws a chart into a document, the browser's or one made at build time.
 * Gives an `svg` element that says in words what it shows, carries no style of its own and no ids.
 */
export function drawChart(input: ChartInput, layout: Layout, document: Document): Element {
  const draw = input.view?.name === 'change' ? drawChanges : KINDS[input.kind];
  const drawn = thinOut(input, layout);
  const svg = draw(inView(drawn), layout, document);
  // Plot's own style sheet sets a white background and a small type; the page's style sheet speaks for both themes.
  for (const style of svg.querySelectorAll('style')) style.remove();
  nameMarks(svg, drawn);
  for (const hidden of svg.querySelectorAll('[aria-hidden]')) hidden.removeAttribute('aria-hidden');
  svg.removeAttribute('font-family');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', describeChart(drawn));
  svg.setAttribute('class', `plot plot-${layout.name}`);
  return svg;
}

export { layoutFor };

/**
 * What a chart shows, in words: its title, its years, its view and every figure or result in them. Where figures were left
 * out for want of room it says how many and by which rule, and of the figures themselves the first, the highest and the last.
 */
export function describeChart({ title, rows, range, view, thinned }: ChartInput): string {
  if (thinned !== undefined) {
    const drawn = rowsWithin(rows, range).filter(isFigureRow);
    const what = [title, yearsInWords(range), view ? viewInWords(view) : ''].filter(Boolean).join(', ');
    const said = written(drawn, thinned).map(rowInFull).join('; ');
    return `${what}: ${thinnedInWords(thinned, drawn.length)}. ${thinnedRule(view)} Among them ${said}.`;
  }
  if (view)
    return `${title}, ${yearsInWords(range)}, ${viewInWords(view)}: ${resultsInWords(rows, range, view)}.`;
  const within = rowsWithin(rows, range).map(rowInFull);
  const shown = within.length === 0 ? 'nothing in the text for these years' : within.join('; ');
  return `${title}, ${yearsInWords(range)}: ${shown}.`;
}
