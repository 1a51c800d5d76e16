import { PICTURE_FONTS } from '$lib/downloads/picture-fonts';
import type { EntryGenerator, RequestHandler } from './$types';
import { pictureEntries, pictureOf } from '../pictures.server';

export const prerender = true;

export const entries: EntryGenerator = pictureEntries;

export const GET: RequestHandler = ({ params }) =>
  new Response(pictureOf(params.slug, PICTURE_FONTS).markup, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
