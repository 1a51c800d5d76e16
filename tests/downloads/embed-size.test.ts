import { describe, expect, test } from 'vitest';
import { renderLayouts } from '$lib/charts/render-static';
import { chartInput } from '$lib/components/chart-input';
import { embedSizeOf, WIDEST } from '$lib/downloads/embed-size';
import { viewDataset } from '$lib/edition/dataset-view';
import { sampleEdition } from '../edition/sample';

describe.each(sampleEdition.datasets)('embedSizeOf(the chart of $slug)', ({ slug }) => {
  const view = viewDataset(sampleEdition, slug);
  const markup = renderLayouts(chartInput(view, view.headline));
  const size = embedSizeOf(markup);

  test('has room for each layout where it is shown widest', () => {
    const heights = WIDEST.map(({ name, width }) => {
      const [, own = NaN, height = NaN] =
        new RegExp(`class="plot plot-${name}"[^>]* width="([\\d.]+)" height="([\\d.]+)"`)
          .exec(markup)
          ?.map(Number) ?? [];
      return (height * width) / own;
    });
    const [narrow = NaN, medium = NaN, wide = NaN] = heights;
    expect(size.least).toBeGreaterThan(Math.max(narrow, medium));
    expect(size.height).toBeGreaterThan(wide);
    expect(Object.values(size).every(Number.isInteger)).toBe(true);
  });

  test('keeps to heights that the script of the snippet takes', () => {
    expect(Math.max(size.least, size.height)).toBeLessThan(4000);
  });
});

test('embedSizeOf(markup) refuses markup without a layout, by its name', () => {
  const narrow = '<svg class="plot plot-narrow" width="320" height="300"></svg>';
  expect(() => embedSizeOf(narrow)).toThrow(new RangeError('chart without a size: medium'));
  expect(() => embedSizeOf('')).toThrow(new RangeError('chart without a size: narrow'));
});
