import { viewClaims } from '$lib/edition/claim-view';
import type { PageServerLoad } from './$types';
import { siteEdition } from '../site.server';

/** Each assertion with its sentences, its calculation and its verdict. */
export const load: PageServerLoad = () => viewClaims(siteEdition());
