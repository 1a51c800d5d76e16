import { JSDOM } from 'jsdom';
import type { ChartInput } from '$lib/charts/chart-input';
import { drawChart } from '$lib/charts/draw-chart';
import type { Layout } from '$lib/charts/layout';
import { viewDataset } from '$lib/edition/dataset-view';
import { sampleEdition } from '../edition/sample';

const { document } = new JSDOM('').window;
const edition = sampleEdition;

/** The slugs of all datasets. */
export const SLUGS = edition.datasets.map(({ slug }) => slug);

/** What the chart of a dataset is drawn from, over all its years. */
export function inputOf(slug: string): ChartInput {
  const { chart, title, unit, rows, bounds, events, headline } = viewDataset(edition, slug);
  return { kind: chart, title, unit, rows, range: bounds, events, emphasis: headline };
}

/** A chart drawn into a document of its own. */
export function draw(input: ChartInput, layout: Layout): Element {
  return drawChart(input, layout, document);
}

/** The words of a chart, without their places. */
export function wordsOf(svg: Element): string[] {
  return [...svg.querySelectorAll('text')].map((text) =>
    [...text.childNodes]
      .filter((node) => node.nodeName !== 'title')
      .map((node) => node.textContent ?? '')
      .join(' '),
  );
}

/** The elements of a chart that draw dots, by their place from the left. */
export function dots(svg: Element): { x: number; y: number; title: string; hollow: boolean }[] {
  return [...svg.querySelectorAll('circle')].map((circle) => ({
    x: Number(circle.getAttribute('cx')),
    y: Number(circle.getAttribute('cy')),
    title: circle.querySelector('title')?.textContent ?? '',
    hollow: (circle.getAttribute('fill') ?? circle.parentElement?.getAttribute('fill')) === 'var(--paper)',
  }));
}
