import { JSDOM } from 'jsdom';
import { drawChart } from '../../src/lib/charts/draw-chart';
import { SMALL_LAYOUT, STATIC_LAYOUTS } from '../../src/lib/charts/layout';
import { wholeState } from '../../src/lib/downloads/chart-state';
import { colophonOf } from '../../src/lib/downloads/colophon';
import { renderPicture } from '../../src/lib/downloads/render-picture';
import { viewDataset } from '../../src/lib/edition/dataset-view';
import type { Edition } from '../../src/lib/edition/edition';
import { asFile } from '../charts/as-file';

const SITE = 'https://example.org/edition';

/**
 * A version of no data. Pictures print their version; on file they all print this one, so that a new version changes
 * only the pictures in which something else is new.
 */
const NO_VERSION = '0.0.0';

/** Every chart of an edition in each layout, and the picture of each dataset that a reader downloads, by file name. */
export function drawPictures(edition: Edition): ReadonlyMap<string, string> {
  const { document } = new JSDOM('').window;
  const colophon = { ...colophonOf(edition, SITE), version: NO_VERSION };
  return new Map(
    edition.datasets.flatMap(({ slug }) => {
      const dataset = viewDataset(edition, slug);
      const { chart, title, unit, rows, bounds, events, headline } = dataset;
      const input = { kind: chart, title, unit, rows, range: bounds, events, emphasis: headline };
      return [
        [`${slug}.svg`, renderPicture(wholeState(dataset), colophon).markup] as const,
        ...[SMALL_LAYOUT, ...STATIC_LAYOUTS].map(
          (layout) =>
            [`${slug}-${layout.name}.svg`, asFile(drawChart(input, layout, document).outerHTML)] as const,
        ),
      ];
    }),
  );
}
