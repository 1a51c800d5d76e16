import type { Colophon } from '$lib/downloads/colophon';
import type { EmbedSize } from '$lib/downloads/embed-size';
import type { PublishedFile } from '$lib/downloads/published-files';
import type { PublishedTable } from '$lib/downloads/published-table';
import type { DatasetNotes } from '$lib/edition/dataset-notes';
import type { DatasetView } from '$lib/edition/dataset-view';

/** What every panel below a dataset is made from: plain data. */
export interface PanelProps {
  readonly view: DatasetView;
  readonly notes: DatasetNotes;
  readonly colophon: Colophon;
  /** The table of the dataset as it is published. */
  readonly table: PublishedTable;
  /** The files of the dataset, and those that hold all datasets. */
  readonly files: readonly PublishedFile[];
  readonly filesOfAll: readonly PublishedFile[];
  /** The room of the chart on another page. */
  readonly embedSize: EmbedSize;
}
