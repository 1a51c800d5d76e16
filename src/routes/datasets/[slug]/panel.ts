import type { PublishedFile } from '$lib/downloads/published-files';
import type { DatasetNotes } from '$lib/edition/dataset-notes';
import type { DatasetView } from '$lib/edition/dataset-view';
import type { Edition } from '$lib/edition/edition';

/** What every panel below a dataset is made from, at build time. */
export interface PanelProps {
  readonly edition: Edition;
  readonly view: DatasetView;
  readonly notes: DatasetNotes;
  /** The absolute address of the site, without a trailing slash. */
  readonly site: string;
  /** The files of the dataset, and those that hold all datasets. */
  readonly files: readonly PublishedFile[];
  readonly filesOfAll: readonly PublishedFile[];
}
