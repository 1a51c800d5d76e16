import { viewDataset } from '$lib/edition/dataset-view';
import type { ViewOffer } from '$lib/views/view';
import { realEdition } from '../edition/real';

/** What the real dataset of a slug offers. */
export const offerOf = (slug: string): ViewOffer => viewDataset(realEdition, slug);

export const CIRCULATION = offerOf('currency-in-circulation');
export const FRANC = offerOf('franc-exchange');
export const RESERVE = offerOf('gold-reserve');
