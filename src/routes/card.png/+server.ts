import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { renderIn } from '$lib/charts/render-static';
import { inLightColors, LIGHT } from '$lib/charts/standalone';
import { chartInput } from '$lib/components/chart-markup';
import { viewDataset } from '$lib/edition/dataset-view';
import type { RequestHandler } from './$types';
import { siteEdition } from '../site.server';

export const prerender = true;

const WIDTH = 1200;
const HEIGHT = 630;
const HEAD = 130;
/** The chart laid out for the card: larger type, for the card is seen small. */
const LAYOUT = {
  name: 'wide',
  width: WIDTH - 120,
  height: HEIGHT - HEAD - 10,
  type: 22,
  marginTop: 40,
  marginRight: 44,
  marginBottom: 50,
  marginLeft: 44,
} as const;

/** The picture that stands for the site elsewhere: the feverish series with what it shows, drawn from the data. */
export const GET: RequestHandler = () => {
  const view = viewDataset(siteEdition(), 'currency-in-circulation');
  const chart = renderIn(chartInput({ ...view, events: [] }, view.headline), LAYOUT);
  const text = (y: number, size: number, weight: number, color: string, words: string) =>
    `<text x="60" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${color}">${words}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" font-family="Source Serif 4 Variable, Source Serif 4"><rect width="100%" height="100%" fill="var(--paper)"/>${text(72, 46, 600, 'var(--ink)', view.finding)}${text(112, 26, 400, 'var(--soft)', `${view.title}, ${view.unit ?? ''}, from one chapter of The Revolution Betrayed`)}<g transform="translate(60 ${String(HEAD)})">${chart}</g></svg>`;
  const picture = new Resvg(inLightColors(svg), {
    background: LIGHT['paper'] ?? '#fff',
    font: {
      fontFiles: ['roman-400', 'roman-600', 'italic-400'].map((name) => resolve(`src/fonts/${name}.ttf`)),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Serif 4 Variable',
    },
  });
  return new Response(new Uint8Array(picture.render().asPng()), { headers: { 'Content-Type': 'image/png' } });
};
