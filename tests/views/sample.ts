import { viewDataset } from '$lib/edition/dataset-view';
import type { ViewOffer } from '$lib/views/view';
import { sampleEdition } from '../edition/sample';

/** What the sample's dataset of a slug offers. */
export const offerOf = (slug: string): ViewOffer => viewDataset(sampleEdition, slug);

export const CIRCULATION = offerOf('currency-in-circulation');
export const FRANC = offerOf('franc-exchange');
export const RESERVE = offerOf('gold-reserve');
