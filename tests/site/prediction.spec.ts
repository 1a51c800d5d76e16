import { expect, test, type Page } from '@playwright/test';
import type { Prediction } from '$lib/predictions/prediction';
import { accessibilityFaultsEverywhere } from './axe';
import { built, layoutShift, open, watchErrors, watchFetches } from './site';

const prediction = JSON.parse(built('prediction.json')) as Prediction;
const { asked, known, scale } = prediction;
const years = asked.map(({ year }) => year);
const figures = asked.map(({ value }) => value.toFixed(scale.decimals));

const invitation = (page: Page) => page.getByRole('button', { name: 'Predict, then reveal' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Predict, then reveal' });
const field = (page: Page, year: number) => page.getByRole('textbox', { name: `Beginning of ${year}` });
const reveal = (page: Page) => page.getByRole('button', { name: 'Reveal the author’s figures' });
const said = (page: Page) => dialog(page).getByRole('status');
const values = (page: Page) => Promise.all(years.map((year) => field(page, year).inputValue()));

async function ask(page: Page): Promise<void> {
  await open(page, './text/');
  await invitation(page).click();
  await expect(dialog(page)).toBeVisible();
}

/** Where a value of a year lies on the screen, measured in the part to draw in. */
async function placeOf(page: Page, year: number, value: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.hand').boundingBox();
  if (!box) throw new Error('nothing to draw in');
  const [first = 0] = years;
  return {
    x: box.x + (box.width * (year - first + 0.5)) / years.length,
    y: box.y + box.height * (1 - value / scale.top),
  };
}

/** The values that the marks of the drawing carry, the reader's or the author's. */
const marks = (page: Page, whose: 'mine' | 'author') =>
  dialog(page).locator(`svg text.value.${whose}`).allTextContents();

/** How much wider than its room anything in the dialog is. */
const wider = (page: Page) =>
  dialog(page).evaluate((element) =>
    [element, ...element.querySelectorAll('.scroller')].map((each) => each.scrollWidth - each.clientWidth),
  );

test.describe('with mouse and keyboard', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('the keyboard alone sets, steps, reveals, tries again and skips', async ({ page }) => {
    const errors = watchErrors(page);
    await open(page, './text/');
    await invitation(page).focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    const [first = 0, second = 0, third = 0, fourth = 0] = years;
    await page.keyboard.press('Tab');
    await expect(field(page, first)).toBeFocused();
    await page.keyboard.type('2.5');
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(`Beginning of ${first}: 2.5 billion rubles.`);
    await expect(field(page, second)).toBeFocused();
    // From a blank field the first step starts level with the guess before it.
    await page.keyboard.press('ArrowUp');
    await expect(field(page, second)).toHaveValue('2.6');
    await expect(said(page)).toHaveText(`Beginning of ${second}: 2.6 billion rubles.`);
    await page.keyboard.press('PageUp');
    await expect(field(page, second)).toHaveValue('3.6');
    await page.keyboard.press('ArrowDown');
    await expect(field(page, second)).toHaveValue('3.5');
    await page.keyboard.press('Tab');
    await expect(field(page, third)).toBeFocused();
    await page.keyboard.type('4,2');
    await page.keyboard.press('Enter');
    await expect(field(page, third)).toHaveValue('4.2');
    await expect(field(page, fourth)).toBeFocused();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    for (const year of years.slice(4)) {
      await expect(field(page, year)).toBeFocused();
      await page.keyboard.type('6');
      await page.keyboard.press('Enter');
    }
    expect(await marks(page, 'mine')).toEqual([
      '2.5',
      '3.5',
      '4.2',
      '5.0',
      ...years.slice(4).map(() => '6.0'),
    ]);
    expect(await marks(page, 'author')).toEqual([]);
    await expect(reveal(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Yours and the author’s' })).toBeFocused();
    await expect(said(page)).toContainText('You ended at 6.0 billion rubles; the author ends at');
    expect(await marks(page, 'author')).toEqual(figures);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(field(page, first)).toBeFocused();
    expect(await values(page)).toEqual(years.map(() => ''));
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(invitation(page)).toBeFocused();
    expect(errors).toEqual([]);
  });

  test('a mouse draws a line through all years, and a press moves one', async ({ page }) => {
    await ask(page);
    const [first = 0, second = 0] = years;
    const line = await Promise.all(years.map((year, index) => placeOf(page, year, 2 + index)));
    const [start = { x: 0, y: 0 }, ...rest] = line;
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 40 });
    await page.mouse.up();
    const set = (await values(page)).map(Number);
    for (const [index, value] of set.entries()) {
      expect(Math.abs(value - (2 + index)), `${years[index] ?? ''}`).toBeLessThanOrEqual(0.25);
    }
    expect(await marks(page, 'mine')).toEqual(await values(page));
    await expect(said(page)).toContainText(`Beginning of ${first}: ${(await values(page))[0] ?? ''} billion`);
    const { x, y } = await placeOf(page, second, 9);
    await page.mouse.click(x, y);
    expect(Math.abs(Number(await field(page, second).inputValue()) - 9)).toBeLessThanOrEqual(0.1);
    expect((await values(page)).map(Number).toSpliced(1, 1)).toEqual(set.toSpliced(1, 1));
  });

  test('a stroke that leaves the drawing stays on the scale', async ({ page }) => {
    await ask(page);
    const { x, y } = await placeOf(page, years.at(-1) ?? 0, 5);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 5, 0, { steps: 5 });
    await page.mouse.up();
    await expect(field(page, years.at(-1) ?? 0)).toHaveValue(scale.top.toFixed(scale.decimals));
  });

  test('the buttons beside a field step it', async ({ page }) => {
    await ask(page);
    const [first = 0] = years;
    const last = known[known.length - 1]?.value ?? NaN;
    await page.getByRole('button', { name: `0.1 more, beginning of ${first}` }).click();
    await expect(field(page, first)).toHaveValue((last + 0.1).toFixed(1));
    await page.getByRole('button', { name: `0.1 less, beginning of ${first}` }).click();
    await expect(field(page, first)).toHaveValue(last.toFixed(1));
  });

  test('nonsense is answered in a sentence, and what cannot be is kept on the scale', async ({ page }) => {
    await ask(page);
    const [first = 0, second = 0] = years;
    for (const [typed, value, sentence] of [
      ['abc', '', `“abc” is not a number. Beginning of ${first} stays blank.`],
      ['3', '3.0', ''],
      ['1x', '3.0', `“1x” is not a number. Beginning of ${first} stays 3.0.`],
      ['-4', '0.0', `-4 lies below the scale, 0 to ${scale.top}: set to 0.0.`],
      ['1e9', '0.0', `“1e9” is not a number. Beginning of ${first} stays 0.0.`],
      ['99', scale.top.toFixed(1), `99 lies above the scale, 0 to ${scale.top}: set to`],
      ['', '', ''],
    ] as const) {
      await field(page, first).fill(typed);
      await field(page, second).focus();
      await expect(field(page, first), typed).toHaveValue(value);
      await expect(dialog(page).locator('.notice')).toContainText(sentence);
      await expect(said(page)).toContainText(sentence);
      await expect(field(page, first)).toHaveAttribute('aria-invalid', String(sentence !== ''));
    }
    await expect(said(page)).toHaveText(`Beginning of ${first}: blank.`);
    expect(await marks(page, 'mine')).toEqual([]);
  });

  test('blanks are said to be blank, and nothing is put there', async ({ page }) => {
    await ask(page);
    const [first = 0, , third = 0] = years;
    await field(page, third).fill('3');
    await reveal(page).click();
    const lines = dialog(page).locator('section li');
    await expect(lines).toHaveCount(years.length);
    await expect(lines.first()).toContainText(`For the beginning of ${first} you left a blank`);
    await expect(lines.nth(2)).toContainText(`For the beginning of ${third} you said 3.0`);
    expect(await marks(page, 'mine')).toEqual(['3.0']);
    expect(await marks(page, 'author')).toEqual(figures);
    await expect(dialog(page).locator('blockquote')).toHaveText(
      `“${prediction.opening}${prediction.rest.map(({ text }) => text).join('')}”`,
    );
    for (const sentence of prediction.dating) await expect(dialog(page)).toContainText(sentence);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(await values(page)).toEqual(years.map(() => ''));
    await reveal(page).click();
    await expect(said(page)).toContainText('You set nothing');
  });
});

for (const width of [360, 1280])
  test(`opening, revealing and closing move nothing on the page, and nothing scrolls sideways, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await ask(page);
    expect(await layoutShift(page)).toBe(0);
    for (const step of ['asked', 'revealed']) {
      if (step === 'revealed') await reveal(page).click();
      expect(await wider(page), step).toEqual([0, 0]);
    }
    await page.getByRole('button', { name: 'Close and read on' }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(invitation(page)).toBeFocused();
  });

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true });

  /** A finger that goes from place to place and is lifted. */
  async function swipe(page: Page, ...places: readonly { x: number; y: number }[]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const [start = { x: 0, y: 0 }] = places;
    await send('touchStart', [start]);
    for (const [index, to] of places.slice(1).entries()) {
      const from = places[index] ?? to;
      for (const share of [0.25, 0.5, 0.75, 1]) {
        await send('touchMove', [
          { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) },
        ]);
      }
    }
    await send('touchEnd', []);
  }

  const scroller = (page: Page) => dialog(page).locator('.scroller');
  const scrolled = (page: Page) => scroller(page).evaluate((element) => element.scrollTop);

  test('a tap sets a year, a stroke draws and does not scroll, and the rest of the dialog scrolls', async ({
    page,
  }) => {
    await ask(page);
    const [first = 0] = years;
    const tap = await placeOf(page, first, 2);
    await page.touchscreen.tap(tap.x, tap.y);
    await expect(field(page, first)).not.toHaveValue('');
    const up = await Promise.all(years.map((year, index) => placeOf(page, year, 1 + 2 * index)));
    await swipe(page, ...up);
    const set = (await values(page)).map(Number);
    for (const [index, value] of set.entries()) {
      expect(Math.abs(value - (1 + 2 * index)), `${years[index] ?? ''}`).toBeLessThanOrEqual(0.5);
    }
    expect(await scrolled(page)).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const sentence = await dialog(page).locator('.ask').boundingBox();
    if (!sentence) throw new Error('no words to scroll by');
    await swipe(page, { x: 100, y: sentence.y + 10 }, { x: 100, y: sentence.y - 200 });
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    expect((await values(page)).map(Number)).toEqual(set);
  });

  test('the author’s figures are in view when they are revealed', async ({ page }) => {
    await ask(page);
    await scroller(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await reveal(page).tap();
    await expect(dialog(page).locator('svg[role=img]')).toBeInViewport({ ratio: 0.95 });
    await expect(page.getByRole('heading', { name: 'Yours and the author’s' })).toBeInViewport();
  });
});

test('at 320 px nothing in the dialog scrolls sideways, and all that is pressed is 24 pixels large', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await ask(page);
  await field(page, years[0] ?? 0).fill('x'.repeat(80));
  await field(page, years[1] ?? 0).focus();
  expect(await wider(page)).toEqual([0, 0]);
  const boxes = await dialog(page)
    .locator('button, input')
    .evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect().toJSON() as DOMRect),
    );
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  const hand = await page.locator('.hand').boundingBox();
  expect((hand?.width ?? 0) / years.length).toBeGreaterThanOrEqual(24);
  await reveal(page).click();
  expect(await wider(page)).toEqual([0, 0]);
});

test('the focus is never under the bars at the head and the foot of a low dialog', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 560 });
  await ask(page);
  const covered = () =>
    page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { left, top, width, height } = element.getBoundingClientRect();
      return [0.1, 0.5, 0.9]
        .map((share) => document.elementFromPoint(left + width / 2, top + share * height))
        .filter((found) => !element.contains(found))
        .map((found) => `${element.outerHTML.slice(0, 80)} under ${found?.outerHTML.slice(0, 80) ?? ''}`);
    });
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < years.length + 2; step += 1) {
      await page.keyboard.press(key);
      expect(await covered(), `${key} ${step}`).toEqual([]);
    }
  }
});

test('the open dialog has no fault that axe finds, light and dark, narrow and wide', async ({ page }) => {
  // At rest: a line that is being drawn is not yet what is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await ask(page);
  expect(await accessibilityFaultsEverywhere(page), 'blank').toEqual([]);
  await field(page, years[0] ?? 0).fill('abc');
  await field(page, years[1] ?? 0).fill('3');
  await field(page, years[2] ?? 0).focus();
  expect(await accessibilityFaultsEverywhere(page), 'with guesses').toEqual([]);
  await reveal(page).click();
  expect(await accessibilityFaultsEverywhere(page), 'revealed').toEqual([]);
});

test('what was set is there again after the dialog was left, and is fetched once', async ({ page }) => {
  const fetched = watchFetches(page);
  await open(page, './text/');
  const before = [...fetched.keys()];
  expect(before.filter((address) => address.endsWith('prediction.json'))).toEqual([]);
  await invitation(page).click();
  await field(page, years[0] ?? 0).fill('2.5');
  await page.keyboard.press('Escape');
  await expect(invitation(page)).toBeFocused();
  const after = fetched.size;
  expect(after).toBeGreaterThan(before.length);
  await invitation(page).click();
  await expect(field(page, years[0] ?? 0)).toHaveValue('2.5');
  expect(fetched.size).toBe(after);
});

test('a question that cannot be fetched is said in a sentence that moves nothing, and can be asked again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.route('**/prediction.json', (route) => route.abort());
  await open(page, './text/');
  await invitation(page).click();
  await expect(page.getByText('The question could not be loaded.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await layoutShift(page)).toBe(0);
  await page.unroute('**/prediction.json');
  await invitation(page).click();
  await expect(dialog(page)).toBeVisible();
});

test('the page has the sentence whole without the question', async ({ page }) => {
  await page.route('**/prediction.json', (route) => route.abort());
  await open(page, './text/');
  await expect(page.locator('main')).toContainText(prediction.rest.map(({ text }) => text).join(''), {
    useInnerText: true,
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no invitation', async ({ page }) => {
    await open(page, './text/');
    await expect(page.getByRole('button', { name: 'Predict, then reveal' })).toHaveCount(0);
    await expect(page.locator('main')).toContainText(prediction.rest.map(({ text }) => text).join(''), {
      useInnerText: true,
    });
  });
});
