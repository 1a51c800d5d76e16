import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { built, builtFiles, open, watchFetches } from './site';

test('the drawing library is not fetched before the reader reaches for the years', async ({ page }) => {
  const fetched = watchFetches(page);
  await open(page, './');
  const before = fetched.size;
  await page.getByLabel('First year').focus();
  await expect.poll(() => fetched.size).toBeGreaterThan(before);
});

test('a chart is sent once: in the HTML of its page and in no script or data file', () => {
  // The words of the silence are drawn by nothing but a chart.
  const words = 'in the text for';
  const html = built('datasets/currency-in-circulation/index.html');
  const svgs = html.match(/<svg[^>]*class="plot[^"]*"/g) ?? [];
  expect(svgs.map((svg) => /plot-(\w+)/.exec(svg)?.[1])).toEqual(['narrow', 'medium', 'wide']);
  expect(html.split('<svg').length - 1).toBe(svgs.length);
  expect(html).toContain(words);
  for (const file of builtFiles().filter((name) => /\.(?:js|json)$/.test(name))) {
    expect(readFileSync(file, 'utf8').includes('<svg xmlns'), file).toBe(false);
  }
});
