import type { EntryGenerator, RequestHandler } from './$types';
import { pngOf } from '../../raster.server';
import { pictureEntries, pictureOf } from '../pictures.server';

export const prerender = true;

export const entries: EntryGenerator = pictureEntries;

/** Twice as large as the SVG: fine enough for print at its width on a page. */
export const GET: RequestHandler = ({ params }) =>
  new Response(pngOf(pictureOf(params.slug).markup, 2), { headers: { 'Content-Type': 'image/png' } });
