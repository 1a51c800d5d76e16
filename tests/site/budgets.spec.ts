import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { built, builtFiles, isAhead, open, watchFetches } from './site';

const DATASET = './datasets/currency-in-circulation/';

const FIRST_CHOICES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  [DATASET]: async (page) => {
    await page.getByLabel('First year').press('ArrowRight');
    await expect(page.locator('.these-years svg:visible')).toHaveCount(1);
    await pin(page);
  },
  './compare/': async (page) => {
    await page.getByRole('combobox', { name: 'From' }).selectOption('1930');
    await expect(page).toHaveURL(/a=1930/);
  },
  './text/': pin,
};

/** Opens the card of a figure. */
async function pin(page: Page): Promise<void> {
  await page.locator('main a[data-figure]:visible').first().click();
  await expect(page.getByRole('term').filter({ hasText: 'As printed' })).toBeVisible();
}

for (const [address, choose] of Object.entries(FIRST_CHOICES))
  test(`What answers a first choice on ${address} is fetched ahead, all of it, and runs only when needed`, async ({
    page,
  }) => {
    const ahead = new Set<string>();
    page.on('requestfinished', (request) => {
      if (isAhead(request)) ahead.add(request.url());
    });
    const fetched = watchFetches(page);
    await open(page, address);
    const needed = await page.evaluate(() => {
      const { base = '', ahead: files = '' } =
        document.querySelector<HTMLElement>('script[data-ahead]')?.dataset ?? {};
      return Object.entries(JSON.parse(files) as Record<string, string[]>).flatMap(([part, names]) =>
        document.querySelector(part)
          ? names.map((name) => new URL(`${base}/${name}`, location.href).href)
          : [],
      );
    });
    expect(needed.length).toBeGreaterThan(3);
    await expect.poll(() => needed.filter((url) => !ahead.has(url))).toEqual([]);
    expect([...fetched.keys()].filter((url) => ahead.has(url))).toEqual([]);

    // What a browser asks for again it has kept, where the host lets it (`_headers`).
    const before = new Set(fetched.keys());
    await choose(page);
    const asked = [...fetched.keys()].filter((url) => !before.has(url));
    expect(asked).not.toEqual([]);
    expect(asked.filter((url) => !ahead.has(url))).toEqual([]);
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
