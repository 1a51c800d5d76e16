import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { LIGHT } from '$lib/charts/standalone';

/** An SVG as a PNG, in the fonts of the site and no others, so that every machine makes the same bytes. */
export function pngOf(svg: string, scale = 1): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    background: LIGHT['paper'] ?? '#fff',
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontFiles: ['roman-400', 'roman-600', 'italic-400'].map((name) => resolve(`src/fonts/${name}.ttf`)),
      loadSystemFonts: false,
      defaultFontFamily: 'Source Serif 4',
    },
  });
  return new Uint8Array(picture.render().asPng());
}
