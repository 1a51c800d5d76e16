import { expect, test } from 'vitest';
import { renderLayouts, renderSmall } from '$lib/charts/render-static';
import { inputOf } from './draw';

const input = inputOf('gold-coverage');

test('renderLayouts(input) gives the chart once in each layout, and the same markup each time', () => {
  const markup = renderLayouts(input);
  expect([...markup.matchAll(/class="plot plot-(\w+)"/g)].map(([, name]) => name)).toEqual([
    'narrow',
    'medium',
    'wide',
  ]);
  expect(renderLayouts(input)).toBe(markup);
});

test('render shortens coordinates and leaves figures in words as they are', () => {
  const precise = inputOf('gold-coverage').rows.map((row) => ({ ...row, value: 12.345, decimals: 3 }));
  const markup = renderSmall({ ...input, rows: precise });
  expect(markup).toContain('12.345 per cent');
  expect(markup).not.toMatch(/ x="-?\d+\.\d{2,}/);
});
