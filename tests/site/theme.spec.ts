import { expect, test, type Page } from '@playwright/test';
import { layoutShift, open, watchErrors } from './site';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(250, 246, 236)';
const DARK = 'rgb(25, 23, 19)';

for (const address of ['./', './datasets/', './text/']) {
  test(`${address} follows the system, and the reader's choice before it, from the first paint on`, async ({
    page,
  }) => {
    const errors = watchErrors(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, address);
    expect(await paper(page)).toBe(DARK);
    await page.getByRole('radio', { name: 'light' }).check();
    await expect.poll(() => paper(page)).toBe(LIGHT);
    // Stopped before any script of the page but the one in its head.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(address, { waitUntil: 'commit' });
    await expect.poll(() => paper(page)).toBe(LIGHT);
    await expect(page.getByRole('radio', { name: 'light' })).toBeChecked();
    await page.getByRole('radio', { name: 'system' }).check();
    await expect.poll(() => paper(page)).toBe(DARK);
    expect(errors.filter((error) => !error.includes('ERR_FAILED') && !error.includes('import'))).toEqual([]);
  });
}

test('the reader’s own colours and wish for rest are honoured', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page, './');
  const styles = await page.evaluate(() => ({
    ink: getComputedStyle(document.documentElement).getPropertyValue('--ink').trim(),
    moving: [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration !== '0s' || animationName !== 'none';
    }).length,
  }));
  expect(styles).toEqual({ ink: 'CanvasText', moving: 0 });
});

test('focus is seen on every control and link', async ({ page }) => {
  await open(page, './datasets/currency-in-circulation/');
  const seen = new Set<string>();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const thumb = getComputedStyle(element, '::-webkit-slider-thumb').outlineStyle;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const slider = element instanceof HTMLInputElement && element.type === 'range';
      return { name: element.outerHTML.slice(0, 60), slider, thumb, outlineStyle, outlineWidth };
    });
    if (!focus) break;
    seen.add(focus.name);
    if (!focus.slider)
      expect(focus, focus.name).toMatchObject({ outlineStyle: 'solid', outlineWidth: '3px' });
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('nothing shifts when the fonts come late', async ({ page }) => {
  for (const address of ['./', './datasets/currency-in-circulation/', './text/']) {
    let late: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (late = resolve));
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.locator('h1').waitFor();
    late();
    await page.waitForLoadState('load');
    await page.evaluate(() => document.fonts.ready);
    expect(await layoutShift(page), address).toBe(0);
    await page.unroute('**/*.woff2');
  }
});
