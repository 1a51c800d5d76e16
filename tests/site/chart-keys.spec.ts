import { expect, test, type Locator, type Page } from '@playwright/test';
import type { EvidenceRecord } from '$lib/edition/evidence';
import { CIRCULATION, rowsOf } from './published';
import { built, holdBack, layoutShift, open, PAGES, watchErrors } from './site';

const EVIDENCE = JSON.parse(built('evidence.json')) as Record<string, EvidenceRecord>;
const wordsOf = (id: string | undefined) => EVIDENCE[id ?? '']?.words ?? `no evidence of ${String(id)}`;

const TEXT = './text/';
const DATASET = './datasets/currency-in-circulation/';
const WIDTHS = [360, 1280];

/** The pages with charts that keys read. */
const CHARTED = PAGES.filter(
  (address) => address === './' || address === TEXT || /^\.\/datasets\/.+/.test(address),
);

/** A chart by its series, or by the figure that it has. */
const chartWith = (page: Page, id: string) =>
  page.locator('.chart', { has: page.locator(`svg [data-figure="${id}"]`) }).last();
const drawing = (chart: Locator) => chart.locator('svg[data-lanes]:visible');
const lanesOf = async (chart: Locator) =>
  ((await drawing(chart).getAttribute('data-lanes')) ?? '').split('|').map((lane) => lane.split(' '));
const voice = (page: Page) => page.locator('body > [role=status].unseen');
const litMark = (chart: Locator) =>
  drawing(chart)
    .locator('[data-lit]')
    .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('data-figure')))]);
/** What a key has come to: what is said, what is shown, and the marks that are lit. */
const heard = (chart: Locator) =>
  chart.evaluate((element) => {
    const lit = [...element.querySelectorAll('svg[data-lanes] [data-lit]')].filter(
      (each) => each.closest('svg')?.getClientRects().length,
    );
    return {
      said: document.querySelector('body > [role=status].unseen')?.textContent.replace(/\s+/g, ' ').trim(),
      shown: document.querySelector('.readout')?.textContent.replace(/\s+/g, ' ').trim(),
      lit: [...new Set(lit.map((each) => each.getAttribute('data-figure')))],
    };
  });
const fragment = (page: Page) => new URL(page.url()).hash;

/** Brings the keyboard to a chart, as Tab would, and waits until its keys are heard. */
async function reach(page: Page, chart: Locator): Promise<void> {
  await chart.scrollIntoViewIfNeeded();
  await page.keyboard.press('Shift');
  const evidence = page.waitForResponse(/evidence\.json$/);
  await chart.focus();
  await (await evidence).finished();
  await expect(voice(page)).toHaveCount(1);
  // The titles go when the evidence has been read.
  await expect(chart.locator('[data-figure] > title')).toHaveCount(0);
}

/** A key comes to a figure: it is said, it is shown, and its mark alone is lit. */
async function expectHeard(chart: Locator, id: string | undefined, key = ''): Promise<void> {
  await expect
    .poll(() => heard(chart), { message: key, intervals: [10, 20, 50, 100] })
    .toEqual({ said: wordsOf(id), shown: wordsOf(id), lit: [id] });
}

for (const address of CHARTED) {
  test(`on ${address} each chart is one stop of the Tab key`, async ({ page }) => {
    await open(page, address);
    const charts = await page.locator('svg[data-lanes]:visible').count();
    expect(charts).toBeGreaterThan(0);
    await page.evaluate(() => {
      document.body.dataset['stops'] = '';
      const note = (stop: string) => {
        document.body.dataset['stops'] = `${document.body.dataset['stops'] ?? ''}${stop} `;
      };
      addEventListener('focusin', ({ target }) => {
        if (!(target instanceof Element) || !target.matches('.chart')) return;
        // Of a chart within a chart this names the drawing.
        const drawn = [...document.querySelectorAll('svg[data-lanes]')].filter(
          (svg) => svg.getClientRects().length > 0,
        );
        note(`drawing-${String(drawn.findIndex((svg) => target.contains(svg)))}`);
      });
      addEventListener('focusout', ({ relatedTarget }) => {
        if (relatedTarget === null) note('end');
      });
    });
    let told = '';
    for (let turn = 0; turn < 40 && !told.includes('end'); turn += 1) {
      for (let step = 0; step < 10; step += 1) await page.keyboard.press('Tab');
      told = await page.evaluate(() => document.body.dataset['stops'] ?? '');
    }
    expect(told).toContain('end');
    const stops = (told.split('end')[0] ?? '').split(' ').filter((stop) => stop !== '');
    expect(new Set(stops).size).toBe(stops.length);
    expect(stops).toHaveLength(charts);
    // What a screen reader calls an application holds the drawing and nothing else that can be reached.
    await expect(page.locator('[role=application] :is(a, button, input, select)')).toHaveCount(0);
  });

  test(`on ${address} keys read every figure of every chart, in words, and shift nothing`, async ({
    page,
  }) => {
    const errors = watchErrors(page);
    await open(page, address);
    const charts = await page.locator('.chart:not(:has(.chart))').all();
    let first = true;
    for (const chart of charts) {
      if ((await drawing(chart).count()) === 0) continue;
      if (first) await reach(page, chart);
      else await chart.focus();
      first = false;
      const lanes = await lanesOf(chart);
      await page.keyboard.press('Home');
      for (const [index, lane] of lanes.entries()) {
        if (index > 0) await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Home');
        for (const id of lane) {
          await expectHeard(chart, id);
          await page.keyboard.press('ArrowRight');
        }
        // At the end it stays.
        await expectHeard(chart, lane.at(-1));
      }
    }
    expect(await layoutShift(page)).toBe(0);
    expect(errors).toEqual([]);
  });
}

// The narrow drawing: at the wide one every figure of every chart is read above.
test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  for (const address of ['./', TEXT, DATASET]) {
    test(`on ${address} arrows, Home and End walk along a series, and say it exactly`, async ({ page }) => {
      await open(page, address);
      const chart = chartWith(page, 'circulation-1933');
      await reach(page, chart);
      const [series = []] = await lanesOf(chart);
      for (const [key, id] of [
        ['ArrowRight', series[0]],
        ['ArrowRight', series[1]],
        ['End', series.at(-1)],
        ['ArrowRight', series.at(-1)],
        ['ArrowLeft', series.at(-2)],
        ['Home', series[0]],
        ['ArrowLeft', series[0]],
        ['ArrowUp', series[0]],
      ] as const) {
        await page.keyboard.press(key);
        await expectHeard(chart, id, key);
      }
      for (let step = 0; step < series.indexOf('circulation-1933'); step += 1)
        await page.keyboard.press('ArrowRight');
      await expect(voice(page)).toHaveText('8.4 billion rubles, at the beginning of 1933, stated');
      await expect(voice(page)).toHaveAttribute('role', 'status');
      expect(fragment(page)).toBe('');
    });
  }
});

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const address of ['./', TEXT, DATASET]) {
      test(`on ${address} the hint of the keys is seen whole on focus, and not for the mouse`, async ({
        page,
      }) => {
        await open(page, address);
        for (const chart of await page.locator('.chart:not(:has(.chart))').all()) {
          if ((await drawing(chart).count()) === 0) continue;
          await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
          await chart.evaluate((element) => element.scrollIntoView({ block: 'center' }));
          await page.keyboard.press('Shift');
          await chart.focus();
          const hint = await hintOf(chart);
          for (const key of ['←', '→', '↑', '↓', 'Home', 'End', 'Enter']) expect(hint.content).toContain(key);
          expect(hint.seen).toBe(true);
          await chart.evaluate((element) => (element as HTMLElement).blur());
          const box = await drawing(chart).boundingBox();
          if (!box) throw new Error('no drawing');
          await page.mouse.click(box.x + box.width / 2, box.y + 4);
          expect((await hintOf(chart)).content).not.toContain('Enter');
          await page.keyboard.press('Escape');
        }
      });

      test(`on ${address} Enter leads to the sentence, in plain sight, and Esc back to the mark`, async ({
        page,
      }) => {
        const errors = watchErrors(page);
        await open(page, address);
        const chart = chartWith(page, 'circulation-1930');
        await reach(page, chart);
        const [series = []] = await lanesOf(chart);
        for (const id of ['circulation-1925', 'circulation-1930']) {
          await page.keyboard.press('Home');
          for (let step = 0; step < series.indexOf(id); step += 1) await page.keyboard.press('ArrowRight');
          await page.keyboard.press('Enter');
          const sentence = page.locator(`a[data-figure="${id}"]`).first();
          await expect(sentence).toBeFocused();
          await expect(page.locator('.evidence-card')).toContainText(EVIDENCE[id]?.row.quotation ?? '');
          expect(fragment(page)).toBe(`#${id}`);
          expect(await sentence.evaluate(isUncovered), `${id} is covered`).toBe(true);
          await page.keyboard.press('Escape');
          await expect(chart).toBeFocused();
          await expect(chart).toBeInViewport();
          expect(await litMark(chart)).toEqual([id]);
          expect(fragment(page)).toBe('');
          await expect(page.locator('.evidence-card')).toHaveCount(0);
          // From there it goes on.
          await page.keyboard.press('ArrowRight');
          await expect(voice(page)).toHaveText(wordsOf(series[series.indexOf(id) + 1]));
        }
        expect(errors).toEqual([]);
      });
    }

    test('up and down go to the nearest figure of the other series', async ({ page }) => {
      await open(page, TEXT);
      const chart = chartWith(page, 'franc-parity-1924');
      if (!(await drawing(chart).isVisible())) {
        // On a narrow page the series comes when its figure is pointed at.
        await page.locator('#franc-parity-1924').focus();
        await expect(drawing(chart)).toBeVisible();
      }
      await chart.focus();
      await expect(voice(page)).toHaveCount(1);
      for (const [key, id] of [
        ['End', 'franc-parity-1935'],
        ['ArrowDown', 'franc-purchasing-power-1936'],
        ['ArrowUp', 'franc-parity-1935'],
        ['ArrowLeft', 'franc-parity-1924'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(voice(page), key).toHaveText(wordsOf(id));
      }
    });
  });
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

  for (const address of ['./', TEXT, DATASET]) {
    test(`on ${address} a tap on a chart selects the nearest figure, however far`, async ({ page }) => {
      const errors = watchErrors(page);
      await open(page, address);
      const chart = chartWith(page, 'circulation-1933');
      await drawing(chart).scrollIntoViewIfNeeded();
      for (const id of ['circulation-1933', 'circulation-1928']) {
        const mark = drawing(chart).locator(`[data-figure="${id}"]:not(text)`).last();
        const box = await mark.boundingBox();
        if (!box) throw new Error(`no mark of ${id}`);
        // Beside the mark, on nothing.
        await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height + 14);
        await expect.poll(() => fragment(page)).toBe(`#${id}`);
        await expect(page.locator('.evidence-card')).toContainText(EVIDENCE[id]?.row.quotation ?? '');
        expect(await litMark(chart)).toEqual([id]);
        await page.locator('.evidence-card').getByRole('button', { name: 'Close' }).tap();
        await drawing(chart).scrollIntoViewIfNeeded();
      }
      expect(errors).toEqual([]);
    });

    test(`on ${address} a finger that moves up over a chart scrolls the page and selects nothing`, async ({
      page,
      context,
    }) => {
      await open(page, address);
      const chart = chartWith(page, 'circulation-1933');
      await drawing(chart).scrollIntoViewIfNeeded();
      const box = await drawing(chart).boundingBox();
      if (!box) throw new Error('no drawing');
      const before = await page.evaluate(() => scrollY);
      const client = await context.newCDPSession(page);
      const x = Math.round(box.x + box.width / 2);
      const y = Math.round(box.y + box.height / 2);
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      for (let moved = 15; moved <= 210; moved += 15)
        await client.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [{ x, y: y - moved }],
        });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
      expect(fragment(page)).toBe('');
      await expect(page.locator('.evidence-card')).toHaveCount(0);
      await expect(page.locator('[data-lit]')).toHaveCount(0);
    });
  }
});

test('a figure whose sentence is not on the page leads to it in the text, and is pinned there', async ({
  page,
}) => {
  await open(page, './');
  await expect(page.locator('a[data-figure="circulation-1934"]')).toHaveCount(0);
  const chart = chartWith(page, 'circulation-1934');
  await reach(page, chart);
  const [series = []] = await lanesOf(chart);
  for (let step = 0; step <= series.indexOf('circulation-1934'); step += 1)
    await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/text\/#circulation-1934$/);
  await expect(page.locator('#circulation-1934')).toHaveAttribute('data-lit', 'pinned');
  await expect(page.locator('#circulation-1934')).toBeInViewport();
});

test('keys read the figures of the chosen years and no others', async ({ page }) => {
  await open(page, `${DATASET}?from=1929&to=1932`);
  await expect(page.locator('.these-years svg')).toBeVisible();
  const chart = chartWith(page, 'circulation-1930');
  await chart.focus();
  await expect(voice(page)).toHaveCount(1);
  const chosen = rowsOf(CIRCULATION)
    .filter(({ year }) => Number(year) >= 1929 && Number(year) <= 1932)
    .map(({ id }) => id);
  expect(await lanesOf(chart)).toEqual([chosen]);
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(voice(page)).toHaveText(wordsOf(chosen.at(-1)), { timeout: 500 });
  }).toPass();
  await page.keyboard.press('ArrowRight');
  expect(await litMark(chart)).toEqual([chosen.at(-1)]);
  await page.keyboard.press('Home');
  await expect(voice(page)).toHaveText(wordsOf(chosen[0]));
});

test('a key that comes before its script is not lost', async ({ page }) => {
  await open(page, TEXT);
  const arrive = await holdBack(page, '**/immutable/**');
  await chartWith(page, 'circulation-1925').focus();
  await page.keyboard.press('ArrowRight');
  arrive();
  await expect(voice(page)).toHaveText(wordsOf('circulation-1925'));
});

test('keys with a modifier, and those that are not a chart’s, stay the browser’s', async ({ page }) => {
  await open(page, DATASET);
  const chart = chartWith(page, 'circulation-1933');
  await reach(page, chart);
  await page.evaluate(() => {
    document.body.dataset['kept'] = '';
    addEventListener('keydown', (event) => {
      if (!event.defaultPrevented)
        document.body.dataset['kept'] = `${document.body.dataset['kept'] ?? ''}${event.key} `;
    });
  });
  for (const key of ['Control+ArrowRight', 'Alt+Home', 'PageDown', 'x', 'Enter'])
    await page.keyboard.press(key);
  expect(await page.evaluate(() => document.body.dataset['kept'])).toBe(
    'Control ArrowRight Alt Home PageDown x Enter ',
  );
  expect(await litMark(chart)).toEqual([]);
});

test('the mouse is not spoken to', async ({ page }) => {
  await open(page, DATASET);
  const words = page.locator('a[data-figure="circulation-1930"]').first();
  await words.hover();
  await expect(page.locator('.readout')).toHaveText(wordsOf('circulation-1930'));
  await words.click();
  await expect(page.locator('.evidence-card')).toBeVisible();
  await expect(voice(page)).toHaveText('');
  await drawing(chartWith(page, 'circulation-1931'))
    .locator('[data-figure="circulation-1931"]:not(text)')
    .last()
    .click();
  await expect.poll(() => fragment(page)).toBe('#circulation-1931');
  await expect(voice(page)).toHaveText('');
  await page.locator('tr[data-figure="circulation-1932"] a').click();
  await expect.poll(() => fragment(page)).toBe('#circulation-1932');
  await expect(voice(page)).toHaveText('');
});

test('Esc goes back to a chart only from the sentence to which it led', async ({ page }) => {
  await open(page, TEXT);
  const chart = chartWith(page, 'circulation-1925');
  await reach(page, chart);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('#circulation-1925')).toBeFocused();
  const other = page.locator('#budget-allotment-1936');
  await other.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => fragment(page)).toBe('#budget-allotment-1936');
  await page.keyboard.press('Escape');
  await expect.poll(() => fragment(page)).toBe('');
  await expect(other).toBeFocused();
});

test('every chart is called by what it shows', async ({ page }) => {
  for (const address of ['./', TEXT]) {
    await open(page, address);
    const names = await page.locator('.chart').evaluateAll((all) =>
      all.map((each) => ({
        name: each.getAttribute('aria-label') ?? '',
        shown: each.querySelector<SVGElement>('svg')?.dataset['lanes'],
      })),
    );
    // The same series may stand beside two sections.
    const shown = new Set(names.map((each) => each.shown));
    expect(new Set(names.map(({ name }) => name)).size).toBe(shown.size);
  }
});

/** What a chart's hint says, and whether all of it lies in the window and under nothing. */
function hintOf(chart: Locator): Promise<{ content: string; seen: boolean }> {
  return chart.evaluate((element) => {
    const style = getComputedStyle(element, '::after');
    const content = style.content;
    // A pseudo-element has no box to ask for: it is laid out from the chart's own edges.
    const [width, height, left, bottom] = [style.width, style.height, style.left, style.bottom].map(
      parseFloat,
    );
    const box = element.getBoundingClientRect();
    const x = box.left + (left ?? NaN);
    const foot = box.bottom - (bottom ?? NaN);
    const corners = [foot - (height ?? NaN) + 3, foot - 3].flatMap((y) => [
      [x + 3, y],
      [x + (width ?? NaN) - 3, y],
    ]);
    const seen = corners.every(([cornerX = NaN, cornerY = NaN]) => {
      if (!Number.isFinite(cornerX) || !Number.isFinite(cornerY)) return false;
      const there = document.elementFromPoint(cornerX, cornerY);
      return there !== null && element.contains(there);
    });
    return { content, seen };
  });
}

/** Whether nothing lies over the middle of an element's first line. */
function isUncovered(element: Element): boolean {
  const box = element.getClientRects()[0];
  if (!box) return false;
  const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return there !== null && (element.contains(there) || there.contains(element));
}
