import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { built, builtFiles, isAhead, open, watchFetches } from './site';

const DATASET = './datasets/currency-in-circulation/';

test('what redraws a chart is fetched ahead once the page is at rest, and runs only when it is needed', async ({
  page,
}) => {
  const ahead = new Set<string>();
  page.on('requestfinished', (request) => {
    if (isAhead(request)) ahead.add(request.url());
  });
  const fetched = watchFetches(page);
  await open(page, DATASET);
  await expect.poll(() => ahead.size).toBeGreaterThan(0);
  expect([...fetched.keys()].filter((url) => ahead.has(url))).toEqual([]);
  await page.getByLabel('First year').focus();
  await expect.poll(() => [...fetched.keys()].filter((url) => ahead.has(url))).not.toEqual([]);
});

test('nothing is fetched ahead for a reader who saves data', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  const ahead = new Set<string>();
  page.on('request', (request) => {
    if (isAhead(request)) ahead.add(request.url());
  });
  const fetched = watchFetches(page);
  await open(page, DATASET);
  const before = fetched.size;
  await page.getByLabel('First year').focus();
  await expect.poll(() => fetched.size).toBeGreaterThan(before);
  expect([...ahead]).toEqual([]);
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
