import { viewDataset } from '$lib/edition/dataset-view';
import { wholeState } from '$lib/downloads/chart-state';
import type { Picture } from '$lib/downloads/picture';
import { renderPicture } from '$lib/downloads/render-picture';
import { siteColophon, siteEdition } from '../site.server';

/** The datasets of which there are pictures: all. */
export const pictureEntries = (): { slug: string }[] => siteEdition().datasets.map(({ slug }) => ({ slug }));

/** The picture of a dataset over all its years. Throws a `RangeError` for a dataset that is not there. */
export function pictureOf(slug: string, fonts?: string): Picture {
  return renderPicture(wholeState(viewDataset(siteEdition(), slug)), siteColophon(), fonts);
}
