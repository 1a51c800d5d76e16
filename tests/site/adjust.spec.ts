import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaultsEverywhere } from './axe';
import { layoutShift, open, sideways, watchErrors } from './site';

const GOLD = './datasets/gold-coverage/';
const FRANCS = './datasets/franc-exchange/';
const RESERVE = 'Gold reserve of the State Bank, first half of 1936';

/** Opens a page and, on it, the calculator. */
async function adjustFigures(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.getByRole('button', { name: 'Adjust the figures' }).click();
  await expect(page.getByRole('slider', { name: /first half|1924/ }).first()).toBeFocused();
}

const calculator = (page: Page) => page.getByRole('group', { name: /figures/ }).last();
const reserve = (page: Page) => page.getByRole('slider', { name: RESERVE });
const field = (page: Page) => page.getByRole('textbox', { name: RESERVE });
const back = (page: Page) => page.getByRole('button', { name: 'Back to the author’s figures' });
const sentences = (page: Page) => page.locator('.calculator blockquote').allInnerTexts();

/** Types a text for the gold reserve. */
async function type(page: Page, text: string): Promise<void> {
  await reserve(page).press('Enter');
  await field(page).fill(text);
  await field(page).press('Enter');
  await expect(reserve(page)).toBeFocused();
}

test.describe('with mouse and keyboard', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('by keyboard alone: open, adjust, type, go back, close', async ({ page }) => {
    const errors = watchErrors(page);
    await open(page, GOLD);
    await page.getByRole('button', { name: 'Adjust the figures' }).focus();
    await page.keyboard.press('Enter');
    await expect(reserve(page)).toBeFocused();
    await expect(reserve(page)).toHaveAttribute('aria-valuetext', 'the author’s figure: over a billion');
    const authors = await sentences(page);
    for (const [key, value] of [
      ['ArrowUp', '1.1'],
      ['ArrowRight', '1.2'],
      ['ArrowDown', '1.1'],
      ['PageUp', '2.1'],
      ['End', '100'],
      ['Home', '0.1'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(reserve(page), key).toHaveAttribute('aria-valuenow', value);
    }
    // A digit begins a number of the reader's own.
    await page.keyboard.type('2.0');
    await page.keyboard.press('Enter');
    await expect(reserve(page)).toBeFocused();
    await expect(reserve(page)).toHaveAttribute(
      'aria-valuetext',
      'your figure: 2.0 billion; the author’s: over a billion',
    );
    await expect(page.locator('.calculator .result')).toContainText('about 25 per cent');
    await expect(page.locator('.calculator [role=status]')).toContainText('about 25 per cent');
    await expect(calculator(page)).toContainText('Your figures, not the author’s');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(back(page)).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await sentences(page)).toEqual(authors);
    await expect(reserve(page)).toHaveAttribute('aria-valuenow', '1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.calculator')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Adjust the figures' })).toBeFocused();
    expect(errors).toEqual([]);
  });

  test('a figure follows the mouse, to its least and no further', async ({ page }) => {
    await adjustFigures(page, GOLD);
    const box = await reserve(page).boundingBox();
    if (!box) throw new Error('no figure to drag');
    const [x, y] = [box.x + box.width / 2, box.y + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 50, y);
    // Ten times as much for 200 pixels: the fourth root of ten for 50.
    await expect(reserve(page)).toHaveAttribute('aria-valuenow', '1.8');
    await page.mouse.move(x - 500, y);
    await page.mouse.up();
    await expect(reserve(page)).toHaveAttribute('aria-valuenow', '0.1');
    await expect(field(page)).toHaveCount(0);
    await expect(page.locator('.calculator .notice')).toHaveText(
      `${RESERVE}: it cannot be nought or less; the least figure here is taken: 0.1 billion.`,
    );
  });

  test('a tap opens the field, and text, nought, less and too much are each told', async ({ page }) => {
    await adjustFigures(page, GOLD);
    await reserve(page).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(reserve(page)).toHaveAttribute('aria-valuetext', 'the author’s figure: over a billion');
    for (const [text, value, said] of [
      ['plenty', '1', '“plenty” is no number. It stays at the author’s “over a billion”.'],
      ['0', '0.1', '“0” is not above nought; the least figure here is taken: 0.1 billion.'],
      ['-4', '0.1', '“-4” is not above nought; the least figure here is taken: 0.1 billion.'],
      ['9'.repeat(400), '100', 'is above the greatest figure here, which is taken: 100.0 billion.'],
      ['500 million', '0.5', ''],
    ] as const) {
      await type(page, text);
      await expect(reserve(page), text).toHaveAttribute('aria-valuenow', value);
      const notice = page.locator('.calculator .notice');
      if (said === '') await expect(notice).toHaveText('');
      else await expect(notice).toContainText(said);
      await expect(calculator(page)).not.toContainText(/NaN|Infinity|undefined/);
    }
  });

  test('the devaluation follows, in words and numbers', async ({ page }) => {
    await adjustFigures(page, FRANCS);
    const result = page.locator('.calculator .result');
    await expect(result).toContainText('less than');
    const later = page.getByRole('slider', { name: 'Official exchange, November 1935' });
    await later.press('PageUp');
    await later.press('PageUp');
    await expect(result).toContainText('more than');
    await expect(calculator(page)).toContainText('5.0 ÷ 13 × 100 ≈ 38.5 per cent');
    await later.press('End');
    await expect(calculator(page)).toContainText('is no devaluation.');
    await back(page).click();
    await expect(result).toContainText('less than');
    await expect(calculator(page)).toContainText('3 ÷ 13 × 100 ≈ 23.1 per cent');
  });
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });

  test('a figure is dragged and the page is not; a tap opens the field', async ({ page }) => {
    await open(page, GOLD);
    await page.getByRole('button', { name: 'Adjust the figures' }).tap();
    await expect(reserve(page)).toBeFocused();
    const box = await reserve(page).boundingBox();
    if (!box) throw new Error('no figure to drag');
    const top = await page.evaluate(() => scrollY);
    const finger = await page.context().newCDPSession(page);
    const [x, y] = [box.x + 20, box.y + 12];
    const touch = (kind: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type: kind, touchPoints: points });
    await touch('touchStart', [{ x, y }]);
    for (const step of [20, 60, 100]) await touch('touchMove', [{ x: x + step, y: y - step }]);
    await touch('touchEnd', []);
    // Half of 200 pixels: the root of ten.
    await expect(reserve(page)).toHaveAttribute('aria-valuenow', '3.2');
    expect(await page.evaluate(() => scrollY)).toBe(top);
    // Said once the finger is lifted.
    await expect(page.locator('.calculator [role=status]')).toContainText('Gold cover of the notes');
    await reserve(page).tap();
    await expect(field(page)).toBeFocused();
  });
});

for (const address of [GOLD, FRANCS]) {
  test(`${address} has no fault that axe finds and never scrolls sideways while figures are adjusted`, async ({
    page,
  }) => {
    await adjustFigures(page, address);
    const first = page.getByRole('slider', { name: /first half|1924/ }).first();
    for (const key of ['', 'PageUp', 'Enter']) {
      if (key !== '') await first.press(key);
      expect(await accessibilityFaultsEverywhere(page, '.passages'), key).toEqual([]);
    }
    await page.keyboard.press('Escape');
    for (const key of ['PageUp', 'ArrowUp', 'End', 'ArrowUp']) {
      await first.press(key);
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sideways(page), `${key}, ${width} px`).toBe(0);
      }
    }
  });

  test(`${address}: the quotation stands under the calculator as it did, and nothing has shifted`, async ({
    page,
  }) => {
    await open(page, address);
    const quoted = await page.locator('.passages blockquote').allInnerTexts();
    const table = await page.locator('table').boundingBox();
    await page.getByRole('button', { name: 'Adjust the figures' }).click();
    await expect(page.locator('.calculator')).toBeVisible();
    // Word for word the same sentences, but for the notes under the figures.
    const inked = (texts: readonly string[]) =>
      texts.map((text) => text.replaceAll('author’s', '').replace(/\s/g, ''));
    expect(inked(await sentences(page))).toEqual(inked(quoted));
    expect(await layoutShift(page)).toBe(0);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.passages blockquote').allInnerTexts()).toEqual(quoted);
    expect((await page.locator('table').boundingBox())?.height).toBe(table?.height);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button, and the quotation stands', async ({ page }) => {
    await open(page, GOLD);
    await expect(page.getByText('Adjust the figures')).toBeHidden();
    await expect(page.locator('#gold-and-notes')).toContainText('With a gold reserve of over a billion');
  });
});
