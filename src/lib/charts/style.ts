import * as Plot from '@observablehq/plot';
import type { Layout } from './layout';

/** The colours of the charts: the page's own custom properties, so that a chart follows the theme. */
export const COLOR = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  faint: 'var(--hairline)',
  paper: 'var(--paper)',
  series: 'var(--blue)',
  accent: 'var(--vermilion)',
  gold: 'var(--gold)',
} as const;

// They stand apart from Plot, which a page that draws without it must not load.
export { LINE, MARK, SILENT_DASH } from './mark-sizes';

/** Text that stands on the paper even where a line runs behind it. */
export const HALO = { stroke: COLOR.paper, strokeWidth: 4, strokeLinejoin: 'round' } as const;

/** Options that every chart shares. */
export function frameOptions(layout: Layout, document: Document): Plot.PlotOptions {
  return {
    document,
    className: 'plot',
    width: layout.width,
    height: layout.height,
    marginTop: layout.marginTop,
    marginRight: layout.marginRight,
    marginBottom: layout.marginBottom,
    marginLeft: layout.marginLeft,
    style: { fontSize: `${String(layout.type)}px`, overflow: 'visible' },
  };
}

/** Faint gridlines with their values on them at the left; the unit is named once, over them. */
export function valueGrid(ticks: readonly number[], unit: string, layout: Layout): Plot.Markish[] {
  const label = { textAnchor: 'start', dx: -layout.marginLeft + 2, fill: COLOR.soft, ...HALO } as const;
  return [
    Plot.ruleY(ticks, { stroke: COLOR.faint, strokeWidth: 1 }),
    Plot.text(
      ticks.filter((tick) => tick !== 0),
      {
        ...label,
        y: (tick: number) => tick,
        text: (tick: number) => tick.toLocaleString('en-US').replace('-', '\u2212'),
        frameAnchor: 'left',
        lineAnchor: 'bottom',
        dy: -3,
      },
    ),
    Plot.text([unit], {
      ...label,
      text: (words: string) => words,
      frameAnchor: 'top-left',
      lineAnchor: 'bottom',
      dy: -16,
    }),
  ];
}

/** Round steps from 0 to just below or at the highest value, about so many of them: 0, 2, 4, 6, 8. */
export function stepsTo(highest: number, about = 5): number[] {
  const rough = highest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough * 0.99) ?? power * 10;
  return Array.from({ length: Math.floor(highest / step + 1e-9) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}
