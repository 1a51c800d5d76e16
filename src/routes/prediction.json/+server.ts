import { json } from '@sveltejs/kit';
import { predictionOf } from '$lib/edition/prediction-of';
import type { RequestHandler } from './$types';
import { siteEdition } from '../site.server';

export const prerender = true;

/** What a reader is asked to predict: apart from its page, so that the page does not carry it. */
export const GET: RequestHandler = () => json(predictionOf(siteEdition()));
