import { evidenceOf } from '$lib/edition/evidence';
import { siteEdition } from '../site.server';

export const prerender = true;

/** What the cards of the figures show: fetched when a reader first points at one. */
export function GET(): Response {
  return Response.json(evidenceOf(siteEdition()));
}
