import { renderIn } from '$lib/charts/render-static';
import { setEvenly } from '$lib/charts/set-lines';
import { inLightColors } from '$lib/charts/standalone';
import { chartInput } from '$lib/components/chart-input';
import { escapedForXml } from '$lib/downloads/escaped-for-xml';
import type { DatasetView } from '$lib/edition/dataset-view';
import { pngOf } from '../raster.server';

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 60;
const INNER = WIDTH - 2 * EDGE;

/** The card of a page as a PNG, 1200 by 630: its title, what it is, and the chart of a dataset under them. */
export function cardOf(
  { heading, says }: { readonly heading: string; readonly says: string },
  dataset: DatasetView,
): Uint8Array<ArrayBuffer> {
  const title = block(heading, 46, 600, 'var(--ink)', 34);
  const line = block(says, 26, 400, 'var(--soft)', title.end + 4);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" font-family="Source Serif 4">`,
    '<rect width="100%" height="100%" fill="var(--paper)"/>',
    title.markup,
    line.markup,
    chartBelow(line.end + 8, dataset),
    '</svg>',
  ];
  return pngOf(inLightColors(svg.join('')));
}

/** Type sizes of a card, the largest first: it is seen small. */
const SIZES = [22, 20, 18, 17, 16, 15, 14] as const;

/** The chart in what room is left, in the largest type in which it fits: a timeline grows with its rows. */
function chartBelow(top: number, dataset: DatasetView): string {
  const room = HEIGHT - top - 14;
  const timeline = dataset.chart === 'timeline';
  const cover = dataset.chart === 'cover';
  // The words over a share stand a fixed way apart.
  const drawings = SIZES.filter((type) => !cover || type <= 17).map((type) =>
    renderIn(chartInput({ ...dataset, events: [] }, dataset.headline), {
      name: 'wide',
      width: INNER,
      // A share takes three fifths of its height.
      height: room / (cover ? 0.6 : 1),
      type,
      marginTop: timeline ? 20 : 40,
      marginRight: 44,
      marginBottom: timeline ? 36 : 50,
      marginLeft: timeline ? 24 : 44,
    }),
  );
  const chart = drawings.find((svg) => heightOf(svg) <= room) ?? drawings.at(-1) ?? '';
  return `<g transform="translate(${String(EDGE)} ${String(top)})">${chart}</g>`;
}

/** The height of a drawing, in pixels. */
const heightOf = (svg: string): number => Number(/ height="([\d.]+)"/.exec(svg)?.[1]);

/** Words set in lines from a place on, and where they end. */
function block(words: string, size: number, weight: number, color: string, top: number) {
  const leading = size * 1.25;
  const lines = setEvenly([{ words }], INNER, size);
  const set = lines.map((line, index) => {
    const text = line.map((run) => run.words).join('');
    const y = top + index * leading + size;
    return `<text x="${String(EDGE)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${color}">${escapedForXml(text)}</text>`;
  });
  return { markup: set.join(''), end: top + lines.length * leading };
}
