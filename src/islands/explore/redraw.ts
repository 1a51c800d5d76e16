import type { ChartInput } from '$lib/charts/chart-input';
import { sayLost, unsay } from '../lost';

/** A chart of the page whose years and view can be others than those it was built with. */
export interface Redrawn {
  /** Draws the chart anew, or shows that of all years again where nothing is given. */
  readonly show: (input: ChartInput | undefined) => void;
}

/** What draws, once it is here: from then on a chart is drawn at once. */
let tools: typeof import('$lib/charts/draw-chart') | undefined;

/**
 * Draws other years or another view beside the chart of all years, which stays in the page and comes back. Where what draws
 * cannot be loaded, the chart of all years stays and the page says so.
 *
 * @param root the island in which the chart stands, and says what it could not do.
 */
export function redrawn(root: HTMLElement): Redrawn {
  const chart = root.querySelector<HTMLElement>('.chart');
  let asked: ChartInput | undefined;
  let width = 0;

  const draw = async (): Promise<void> => {
    const input = asked;
    if (!chart || !input) return;
    try {
      tools ??= await import('$lib/charts/draw-chart');
      // Something else may have been asked for meanwhile.
      if (input !== asked) return;
      const svg = tools.drawChart(input, tools.layoutFor(chart.clientWidth), document);
      chart.querySelector('.these-years')?.replaceChildren(svg);
      showDrawn(chart, true);
      unsay(root);
    } catch (error) {
      console.error(error);
      if (input !== asked) return;
      showDrawn(chart, false);
      sayLost(root, 'The chart could not be redrawn: it shows the figures of all years.', draw);
    }
  };

  if (chart)
    new ResizeObserver(() => {
      if (chart.clientWidth === width) return;
      width = chart.clientWidth;
      void draw();
    }).observe(chart);

  return {
    show(input) {
      asked = input;
      if (input) void draw();
      else if (chart) {
        showDrawn(chart, false);
        unsay(root);
      }
    },
  };
}

/** Shows the chart that was drawn, or that of all years. */
function showDrawn(chart: HTMLElement, drawn: boolean): void {
  for (const [selector, hidden] of [
    ['.all-years', drawn],
    ['.these-years', !drawn],
  ] as const) {
    const room = chart.querySelector<HTMLElement>(selector);
    if (room) room.hidden = hidden;
  }
}
