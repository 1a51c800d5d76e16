import { render } from 'svelte/server';
import { BESIDE_LAYOUT, SMALL_LAYOUT } from '$lib/charts/layout';
import { renderIn } from '$lib/charts/render-static';
import { chartInput } from '$lib/components/chart-input';
import { viewDataset } from '$lib/edition/dataset-view';
import { proveData } from '$lib/edition/prove-data';
import { readingText } from '$lib/edition/reading-text';
import ReadingText from './ReadingText.svelte';

/**
 * The markup of each section's text and of the charts beside it, in the order of the sections. Only at build time:
 * it reads the folder `data/`.
 */
export function renderReadingText(
  sections: readonly { readonly charts: readonly { readonly slug: string }[] }[],
  site: string,
): { texts: string[]; charts: string[][] } {
  const edition = proveData('data', site);
  return {
    // Svelte's own comments are of no use to text that is never brought to life.
    texts: readingText(edition).map(({ paragraphs }) =>
      render(ReadingText, { props: { paragraphs } }).body.replaceAll(/<!--.*?-->/g, ''),
    ),
    charts: sections.map(({ charts }) =>
      charts.map(({ slug }) => {
        const view = viewDataset(edition, slug);
        const input = chartInput({ ...view, events: [] }, view.headline);
        return renderIn(input, SMALL_LAYOUT) + renderIn(input, BESIDE_LAYOUT);
      }),
    ),
  };
}
