import { expect, test, type Frame, type Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { WIDEST } from '../../src/lib/downloads/embed-size';
import { readSiteUrl } from '../../src/site-url.js';
import { otherSite, serveAsConfigured, SITE, type OtherSite } from './other-site';
import { FIRST, LAST } from './published';
import { built, layoutShift, open, PAGES, watchErrors } from './site';

const EMBEDDED = PAGES.filter((address) => address.startsWith('./embed/'));
const CIRCULATION = './embed/currency-in-circulation/';
const { origin: ORIGIN } = readSiteUrl(process.env);

let elsewhere: OtherSite;
test.beforeAll(async () => (elsewhere = await otherSite()));
// What a page still fetches when its test has ended is waited for.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));
test.afterAll(() => elsewhere.close());

/** The lines that the page of a dataset offers, as the built page has them. */
function snippetOf(embedded: string, id: 'embed-plain' | 'embed-fitted'): string {
  const html = built(`${embedded.replace('/embed/', '/datasets/')}index.html`);
  const [field = ''] = new RegExp(`<textarea[^>]* id="${id}"[^]*?</textarea>`).exec(html) ?? [];
  const lines = JSDOM.fragment(field).querySelector('textarea')?.value;
  if (!lines) throw new Error(`no lines of ${id} for ${embedded}`);
  return lines;
}

/** The frame of the chart, once it shows it. */
async function chartFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe[src*="/embed/"]')).contentFrame();
  await frame?.waitForSelector('svg.plot:visible');
  if (!frame) throw new Error('no frame');
  return frame;
}

/** How much of a frame's page does not fit into it, to the side and below, in pixels. */
const clipped = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });

const frameHeight = async (page: Page) => (await page.locator('iframe').first().boundingBox())?.height;

test('there is a chart for other sites of every dataset', () => {
  const datasets = PAGES.filter((address) => /^\.\/datasets\/.+/.test(address));
  expect(EMBEDDED).toEqual(datasets.map((address) => address.replace('/datasets/', '/embed/')));
});

for (const address of EMBEDDED) {
  test(`${address} fits the frame of the copied lines to its content, narrow and wide`, async ({
    page,
    baseURL,
  }) => {
    const errors = watchErrors(page);
    await serveAsConfigured(page, baseURL ?? '');
    const lines = snippetOf(address, 'embed-fitted');
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(elsewhere.put(lines));
    const frame = await chartFrame(page);
    const content = () =>
      frame.evaluate(() =>
        Math.ceil(document.querySelector('.embedded')?.getBoundingClientRect().height ?? NaN),
      );
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(async () => (await frameHeight(page)) === (await content()), { message: `${width} px` })
        .toBe(true);
      expect(await clipped(frame), `${width} px`).toEqual([0, 0]);
    }
    expect(errors).toEqual([]);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${address} has room in the frame of the copied lines at every width`, async ({ page, baseURL }) => {
      await serveAsConfigured(page, baseURL ?? '');
      const lines = snippetOf(address, 'embed-plain');
      await page.goto(elsewhere.put(lines));
      const frame = await chartFrame(page);
      for (const width of [320, 360, 404, 458, 480, 560, 658, 662, 720, 800, 880, 960, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const [side, below] = await clipped(frame);
        expect(side, `${width} px`).toBe(0);
        expect(below, `${width} px`).toBe(0);
      }
    });
  });
}

test('a proportion is kept by a wide frame without a script', async ({ page, baseURL }) => {
  await serveAsConfigured(page, baseURL ?? '');
  const lines = snippetOf(CIRCULATION, 'embed-plain');
  const [, across = NaN, down = NaN] = /aspect-ratio: (\d+) \/ (\d+)/.exec(lines)?.map(Number) ?? [];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(elsewhere.put(lines));
  const box = await page.locator('iframe').boundingBox();
  expect(box?.width).toBe(across);
  expect(box?.height).toBeCloseTo(down, 0);
});

test('a chart in a frame is no wider than the room that its lines are made for', async ({ page }) => {
  await open(page, CIRCULATION);
  for (const window of [320, 404, 430, 455, 470, 658, 661, 960, 1600]) {
    await page.setViewportSize({ width: window, height: 900 });
    for (const { name, width } of WIDEST) {
      const box = await page.locator(`.plot-${name}`).boundingBox();
      expect(box?.width ?? 0, `${name}, ${window} px`).toBeLessThanOrEqual(width + 1);
    }
  }
});

test.describe('the height of a frame', () => {
  const SEEN = `<script>
    seen = [];
    addEventListener('message', ({ data, origin }) => seen.push(JSON.stringify([origin, data])));
  </script>`;
  const seen = (page: Page) => page.evaluate(() => (window as Window & { seen?: string[] }).seen ?? []);
  const tell = (frame: Frame, message: unknown) =>
    frame.evaluate((data) => parent.postMessage(data, '*'), message);
  const message = (height: unknown) => ({ type: 'feverish-series:height', slug: 'gold-reserve', height });

  test('is set by a height that the chart tells, and by no other thing', async ({ page, baseURL }) => {
    await serveAsConfigured(page, baseURL ?? '');
    const lines = snippetOf(CIRCULATION, 'embed-fitted');
    await page.goto(elsewhere.put(SEEN + lines));
    const frame = await chartFrame(page);
    await expect.poll(() => seen(page)).toHaveLength(1);
    const before = await frameHeight(page);
    for (const wrong of [99, 4001, -500, '500', null, undefined, NaN, Infinity, { valueOf: 500 }])
      await tell(frame, message(wrong));
    for (const wrong of [null, 'feverish-series:height', 500, { type: 'height', height: 500 }, [500]])
      await tell(frame, wrong);
    await expect.poll(async () => (await seen(page)).length).toBe(15);
    expect(await frameHeight(page)).toBe(before);
    await tell(frame, message(777));
    await expect.poll(() => frameHeight(page)).toBe(777);
  });

  test('is not set by a page of another origin, nor by a frame that shows no chart', async ({
    page,
    baseURL,
  }) => {
    await serveAsConfigured(page, baseURL ?? '');
    // A page of this site may not be framed, but what is no page may; it has the right origin and is no chart.
    const stranger = await otherSite();
    try {
      const lines = snippetOf(CIRCULATION, 'embed-fitted');
      const forged = stranger.put(
        `<script>parent.postMessage(${JSON.stringify(message(3000))}, '*')</script>`,
      );
      await page.goto(
        elsewhere.put(
          `${SEEN}${lines}<iframe name="forger" src="${forged}"></iframe><iframe name="file" src="${SITE}/robots.txt"></iframe>`,
        ),
      );
      const frame = await chartFrame(page);
      await expect.poll(() => seen(page)).toContain(JSON.stringify([stranger.origin, message(3000)]));
      const file = page.frame('file');
      if (!file) throw new Error('no frame');
      await tell(file, message(2000));
      await page.evaluate((data) => postMessage(data, '*'), message(1000));
      await expect.poll(async () => (await seen(page)).length).toBe(4);
      expect(await seen(page)).toContain(JSON.stringify([ORIGIN, message(2000)]));
      const heights = await page
        .locator('iframe')
        .evaluateAll((frames) => frames.map((each) => each.getBoundingClientRect().height));
      for (const height of heights) expect([1000, 2000, 3000]).not.toContain(height);
      // The frame of the chart itself, gone to a page of somebody else.
      await frame.goto(forged);
      await expect
        .poll(async () => (await seen(page)).filter((each) => each.includes(stranger.origin)).length)
        .toBe(2);
      expect([1000, 2000, 3000]).not.toContain(await frameHeight(page));
    } finally {
      await stranger.close();
    }
  });

  test('is told to a page that asks late, and nothing is said to other messages', async ({
    page,
    baseURL,
  }) => {
    await serveAsConfigured(page, baseURL ?? '');
    await page.goto(elsewhere.put(`<iframe src="${SITE}/embed/gold-reserve/"></iframe>`));
    const frame = await chartFrame(page);
    await frame.waitForFunction(() => document.querySelector('[data-island=embed][data-awake]'));
    // What is asked last is answered last: then all is said.
    await frame.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data === 'last') parent.postMessage('end', '*');
      });
    });
    const answers = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const heights: number[] = [];
          addEventListener('message', ({ data }: MessageEvent<'end' | { height: number }>) => {
            if (data === 'end') resolve(heights);
            else heights.push(data.height);
          });
          const inside = document.querySelector('iframe')?.contentWindow;
          const asked = { type: 'feverish-series:height?' };
          for (const message of ['feverish-series:height?', { type: 'other' }, null, 7, asked, 'last'])
            inside?.postMessage(message, '*');
        }),
    );
    expect(answers).toHaveLength(1);
    expect(answers[0]).toBeGreaterThan(300);
  });
});

test.describe('frames', () => {
  for (const address of PAGES) {
    test(`${address} is sent with the policy for frames that belongs to it`, async ({ request }) => {
      const { 'content-security-policy': policy } = (await request.get(address)).headers();
      const charts = address.startsWith('./embed/');
      expect(policy).toBe(charts ? 'frame-ancestors *' : "frame-ancestors 'none'");
    });
  }

  test('a page of another site cannot hold a page of this one, and can hold a chart', async ({
    page,
    baseURL,
  }) => {
    const at = (address: string) => new URL(address, baseURL).href;
    await page.goto(
      elsewhere.put(
        `<iframe name="page" src="${at('./datasets/gold-reserve/')}"></iframe><iframe name="chart" src="${at('./embed/gold-reserve/')}"></iframe>`,
      ),
    );
    await expect(page.frameLocator('[name=chart]').locator('h1')).toBeVisible();
    await expect.poll(() => page.frame('page')?.url()).toBe('chrome-error://chromewebdata/');
    await expect(page.frameLocator('[name=page]').locator('h1', { hasText: 'gold reserve' })).toHaveCount(0);
  });

  test('data can be fetched by pages of other sites', async ({ page, baseURL }) => {
    await page.goto(elsewhere.put(''));
    const csv = await page.evaluate(
      (address) => fetch(address).then((response) => response.text()),
      new URL('./data/gold-reserve.csv', baseURL).href,
    );
    expect(csv).toBe(built('data/gold-reserve.csv'));
  });
});

test.describe('a chart for other sites', () => {
  test('stands alone, says its source and leads to its dataset', async ({ page }) => {
    await open(page, CIRCULATION);
    for (const part of ['header', 'footer', 'nav']) await expect(page.locator(part)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('8.4 billion rubles');
    await expect(page.getByText('Leon Trotsky, The Revolution Betrayed (1936)')).toBeVisible();
    const link = page.getByRole('link', { name: 'The figures, their sentences and the CSV' });
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener');
  });

  test('shows the state of its address, leads to the same, and moves nothing', async ({ page, context }) => {
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${CIRCULATION}?from=1928&to=1933&view=index&base=1929`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('1928 to 1933, index, 1929 = 100');
      await expect(page.locator('.these-years svg')).toHaveAttribute('aria-label', /index, 1929 = 100/);
      expect(await layoutShift(page)).toBe(0);
    }
    const [dataset] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'The figures, their sentences and the CSV' }).click(),
    ]);
    await expect(dataset.locator('.these-years svg')).toHaveAttribute('aria-label', /index, 1929 = 100/);
    expect(new URL(dataset.url()).search).toBe('?from=1928&to=1933&view=index&base=1929');
    expect(await dataset.evaluate(() => opener === null)).toBe(true);
  });

  for (const [search, said] of [
    ['?from=abc', '“abc” is not a year'],
    ['?from=1933&to=1928', 'comes after the last'],
    [`?to=${'9'.repeat(100)}`, 'is not a year'],
    ['?view=%3Cscript%3E', '“<script>” is not a view'],
    ['?view=index&base=1926', 'Shown'],
  ] as const) {
    test(`says what it could not use of ${search.slice(0, 30)}, and shows a chart`, async ({ page }) => {
      const errors = watchErrors(page);
      await open(page, CIRCULATION + search);
      await expect(page.getByRole('alert')).toContainText(said);
      await expect(page.locator('svg.plot:visible')).toHaveCount(1);
      expect(errors).toEqual([]);
    });
  }

  test('is not drawn anew for the state that it has', async ({ page }) => {
    await open(page, CIRCULATION);
    await expect(page.locator('.all-years')).toBeVisible();
    await expect(page.locator('.these-years svg')).toHaveCount(0);
  });
});

test.describe('the lines on the page of a dataset', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const DATASET = CIRCULATION.replace('/embed/', '/datasets/');
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('are copied for all years, and for what is shown, as far as it could be used', async ({ page }) => {
    await open(page, `${DATASET}?from=abc&to=1933&view=index&note=own`);
    const part = page.locator('.snippet').filter({ has: page.locator('#embed-fitted') });
    await part.getByRole('button', { name: 'Copy for what is shown' }).click();
    await expect(part.getByRole('status')).toHaveText(`Copied, for ${FIRST} to 1933, index, ${FIRST} = 100.`);
    expect(await clipboard(page)).toBe(await page.locator('#embed-fitted').inputValue());
    expect(await clipboard(page)).toContain(
      `src="${SITE}/embed/currency-in-circulation/?to=1933&amp;view=index"`,
    );
    await part.getByRole('button', { name: 'Copy for all years' }).click();
    await expect(part.getByRole('status')).toHaveText(`Copied, for ${FIRST} to ${LAST}.`);
    expect(await clipboard(page)).toContain(`src="${SITE}/embed/currency-in-circulation/"`);
  });

  test('are shown selected where the browser does not let the page copy', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    });
    await open(page, `${DATASET}?to=1933`);
    const part = page.locator('.snippet').filter({ has: page.locator('#embed-plain') });
    await part.getByRole('button', { name: 'Copy for what is shown' }).click();
    await expect(part.getByRole('status')).toContainText('does not let the page copy');
    const selected = await page.locator('#embed-plain').evaluate((box: HTMLTextAreaElement) => {
      return box.value.slice(box.selectionStart, box.selectionEnd);
    });
    expect(selected).toContain('/embed/currency-in-circulation/?to=1933"');
    expect(selected).toMatch(/^<iframe[^]*<\/iframe>$/);
  });
});
