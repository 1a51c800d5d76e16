import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { EvidenceRecord } from '$lib/edition/evidence';
import type { Emendation } from '$lib/sources/emendation';
import { built, frames, layoutShift, open, reload, scriptWith, watchErrors } from './site';

const DATA = join(import.meta.dirname, '../../data');
const EVIDENCE = JSON.parse(built('evidence.json')) as Record<string, EvidenceRecord>;
const EMENDATIONS = (
  JSON.parse(
    readFileSync(join(DATA, 'annotations/revolution-betrayed/emendations.json'), 'utf8'),
  ) as Emendation[]
).filter(({ id }) => !id.startsWith('heading-'));

/** The script that keeps the reader's place, by its name in the build. */
const READING_PLACE = scriptWith('.text [data-lit=pinned]');

const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
const RECEIVED = squeezed(readFileSync(join(DATA, 'sources/revolution-betrayed.txt'), 'utf8'));

/** The paragraphs as the reader sees them now. */
const paragraphs = (page: Page) => page.locator('.text p:not(.quiet)').allInnerTexts();

/** Whether the middle of an element is seen: in the window, and under nothing else. */
const isSeen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const [{ left, top, width, height }] = element.getClientRects() as unknown as [DOMRect];
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && (element.contains(there) || there.contains(element));
    });

/** Scrolls until an element stands where a reader reads: somewhat above the middle of the window. */
const readAt = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) =>
      scrollBy({ top: element.getBoundingClientRect().top - innerHeight * 0.42, behavior: 'instant' }),
    );

/** Chooses a layer of the text by a click on its words, where they are: nothing is scrolled before. */
async function choose(page: Page, layer: 'corrected' | 'printed'): Promise<void> {
  const box = await page.locator(`label:has([value=${layer}])`).boundingBox();
  if (!box) throw new Error(`no switch: ${layer}`);
  await page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
}

for (const [width, javaScriptEnabled] of [
  [360, true],
  [1280, false],
] as const) {
  test.describe(`at ${width} px, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ viewport: { width, height: 800 }, javaScriptEnabled });

    test('four sections, each a jump away', async ({ page }) => {
      await open(page, './text/');
      const jumps = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
      await expect(jumps).toHaveCount(4);
      await expect(page.locator('section h2')).toHaveCount(4);
      for (const [index, jump] of (await jumps.all()).entries()) {
        const name = (await page.locator('section h2').nth(index).innerText()).trim();
        // Its number and its title; on a narrow page the number alone is seen.
        expect(squeezed((await jump.textContent()) ?? '')).toBe(squeezed(name));
        await jump.click();
        await expect(page.locator('h2:target')).toHaveText(name);
        expect(await isSeen(page, 'h2:target'), name).toBe(true);
      }
    });

    test('as printed puts the received text in the place of the emended, and back to the letter', async ({
      page,
    }) => {
      await open(page, './text/');
      const emended = await paragraphs(page);
      await choose(page, 'printed');
      const printed = await paragraphs(page);
      expect(printed).not.toEqual(emended);
      let at = 0;
      for (const paragraph of printed) {
        // A pilcrow stands for a break of the page, dots in brackets for lost words: signs of this edition.
        const words = squeezed(paragraph.replaceAll('¶', '').replaceAll('[…]', ''));
        const found = RECEIVED.indexOf(words, at);
        expect(found, paragraph.slice(0, 60)).toBeGreaterThanOrEqual(at);
        at = found + words.length;
      }
      await expect(page.locator('#circulation-1929')).toHaveText('2.O', { useInnerText: true });
      await choose(page, 'corrected');
      expect(await paragraphs(page)).toEqual(emended);
      await expect(page.locator('#circulation-1929')).toHaveText('2.0', { useInnerText: true });
    });
  });
}

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    // What a key does with the layers differs by no width.
    for (const by of width === 360 ? (['mouse', 'keyboard'] as const) : (['mouse'] as const)) {
      test(`the lines that are read stay where they are between the layers, by ${by}`, async ({ page }) => {
        await open(page, './text/');
        const reading = page.waitForResponse((response) => response.url().endsWith(READING_PLACE));
        for (const depth of [0.15, 0.3, 0.4, 0.55, 0.7, 0.95]) {
          await readOn(page, depth);
          await (await reading).finished();
          await expectLinesToStay(page, 'printed', by);
          await expectLinesToStay(page, 'corrected', by);
        }
      });
    }

    test('the lines that are read stay where they are though nothing was scrolled since the page was loaded', async ({
      page,
    }) => {
      for (const depth of [0.15, 0.3, 0.55, 0.7, 0.95]) {
        await open(page, './text/');
        await readOn(page, depth);
        await reload(page);
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
        await expectLinesToStay(page, 'printed', 'mouse');
        await choose(page, 'corrected');
      }
    });

    test('nothing shifts while the text is read from its beginning to its end', async ({ page }) => {
      const errors = watchErrors(page);
      await open(page, './text/');
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.mouse.move(width / 2, 500);
      for (let y = 0; y < height; y += 250) {
        await page.mouse.wheel(0, 250);
        await settled(page);
      }
      expect(await layoutShift(page)).toBe(0);
      expect(errors).toEqual([]);
    });
  });
}

test('every emendation in the text has its note, for the mouse and for the keyboard', async ({ page }) => {
  await open(page, './text/');
  await choose(page, 'printed');
  const notes = await page
    .locator('.printed')
    .evaluateAll((all) => all.map((each) => (each instanceof HTMLElement ? each.title : '')));
  expect(notes.toSorted()).toEqual(EMENDATIONS.map(({ evidence }) => evidence).toSorted());
  const [slip] = EMENDATIONS.filter(({ id }) => id === 'word-experiments');
  const words = page.locator('[data-emendation=word-experiments]');
  await words.hover();
  await expect(page.locator('.readout')).toHaveText(slip?.evidence ?? '');
  await page.mouse.move(0, 0);
  await page.keyboard.press('Tab');
  await words.focus();
  await expect(page.locator('.readout')).toHaveText(slip?.evidence ?? '');
  await expect(page.locator('body > [role=status].unseen')).toHaveText(slip?.evidence ?? '');
});

test('every emendation in the text leads to its place on the page of the method', async ({ page }) => {
  await open(page, './text/');
  const led = await page
    .locator('.text a[href*="/method/#emendation-"]')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).hash.replace('#emendation-', '')),
    );
  expect(led.toSorted()).toEqual(EMENDATIONS.map(({ id }) => id).toSorted());
});

test('every figure and dated event is a link on its phrase alone, with the mark of its series', async ({
  page,
  baseURL,
}) => {
  await open(page, './text/');
  const links = await page.locator('.text [data-figure]').evaluateAll((all) =>
    all.map((each) => {
      const { backgroundImage, borderBottomStyle, color } = getComputedStyle(each);
      return {
        name: each.localName,
        id: each.getAttribute('data-figure') ?? '',
        address: each.id,
        href: (each as HTMLAnchorElement).href,
        words: (each as HTMLElement).innerText,
        mark: `${backgroundImage} ${borderBottomStyle}`,
        color,
      };
    }),
  );
  expect(new Set(links.map(({ id }) => id))).toEqual(new Set(Object.keys(EVIDENCE)));
  const marks = new Map<string, Set<string>>();
  for (const { name, id, address, href, words, mark, color } of links) {
    const { row, dataset } = EVIDENCE[id] ?? {};
    if (!row || !dataset) throw new Error(`no evidence of ${id}`);
    expect(name).toBe('a');
    expect(href).toBe(new URL(`./datasets/${dataset.slug}/#${id}`, baseURL).href);
    marks.set(
      dataset.slug,
      (marks.get(dataset.slug) ?? new Set()).add(mark.replaceAll(color, 'of the words')),
    );
    // The computed row's own words are those of its terms; the author's result stands here.
    if (address !== '' && row.basis === 'stated') expect(words, id).toBe(row.words);
    if (row.value !== null) expect(words.length, id).toBeLessThan(40);
  }
  const addresses = links.map(({ address }) => address).filter((address) => address !== '');
  expect(addresses.toSorted()).toEqual(Object.keys(EVIDENCE).toSorted());
  // One mark for each series, and no two alike.
  const shapes = [...marks.values()].map((each) => [...each]);
  expect(shapes.every((each) => each.length === 1)).toBe(true);
  expect(new Set(shapes.flat()).size).toBe(marks.size);
});

const SERIES = [
  ['circulation-1933', 'currency-in-circulation', ['gold-reserve', 'gold-coverage']],
  ['franc-parity-1935', 'franc-exchange', ['gold-reserve', 'gold-coverage']],
  ['gold-reserve-1936', 'gold-reserve', ['currency-in-circulation']],
  ['gold-coverage-1936', 'gold-coverage', ['currency-in-circulation']],
] as const;

test.describe('the chart of the series in view', () => {
  /** The series whose drawing lies wholly in the window. */
  const inWindow = (page: Page) =>
    page.locator('[data-series] svg').evaluateAll((all) =>
      all
        .filter((each) => {
          const { top, bottom, width } = each.getBoundingClientRect();
          const shown =
            width > 0 && each.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          return shown && top >= 0 && bottom <= innerHeight;
        })
        .map((each) => each.closest<HTMLElement>('[data-series]')?.dataset['series']),
    );

  test('stands beside the text on a wide page and changes with the section', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, './text/');
    for (const [id, series, others] of SERIES) {
      await readAt(page, `#${id}`);
      await expect.poll(() => inWindow(page), id).toContain(series);
      for (const other of others) expect(await inWindow(page), id).not.toContain(other);
      const section = page.locator('section', { has: page.locator(`#${id}`) });
      const text = await section.locator('.text').boundingBox();
      const chart = await section.locator(`[data-series=${series}] svg:visible`).boundingBox();
      expect(chart?.x).toBeGreaterThanOrEqual((text?.x ?? NaN) + (text?.width ?? NaN));
    }
  });

  test('stands over the text, small, on a narrow page and changes with the figure', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, './text/');
    for (const [id, series] of SERIES) {
      await readAt(page, `#${id}`);
      await expect.poll(() => inWindow(page), id).toEqual([series]);
      const box = await page.locator(`[data-series=${series}] svg:visible`).first().boundingBox();
      const words = await page.locator(`#${id}`).boundingBox();
      expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThan(words?.y ?? NaN);
      expect(box?.height).toBeLessThan(200);
      // It covers less than a third of the window.
      expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThan(800 / 3);
    }
  });

  test('is that of the figure that the address names, before anything is scrolled', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const [id, series] of SERIES) {
      await page.goto('about:blank');
      await open(page, `./text/#${id}`);
      await expect.poll(() => inWindow(page), id).toEqual([series]);
    }
    for (const [id, series] of SERIES) {
      await page.evaluate((place) => (location.hash = place), id);
      await expect.poll(() => inWindow(page), `${id} by hand`).toEqual([series]);
    }
  });

  test('comes to the head beside the text while one of its figures is pinned, where the card leaves it free', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const card = page.locator('.evidence-card');
    for (const [id, series] of SERIES) {
      await page.goto('about:blank');
      await open(page, `./text/#${id}`);
      await expect(card).toBeVisible();
      const section = page.locator('section', { has: page.locator(`#${id}`) });
      const extents = () =>
        section.locator('.beside > *').evaluateAll((all) =>
          all
            .map((each) => each.getBoundingClientRect())
            .map(({ top, bottom }) => ({ top: Math.round(top), bottom: Math.round(bottom) }))
            .toSorted((p, q) => p.top - q.top),
        );
      const own = await section.locator(`[data-series=${series}]`).evaluate((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return { top: Math.round(top), bottom: Math.round(bottom) };
      });
      const bar = await page.locator('.bar').boundingBox();
      const over = await card.boundingBox();
      expect(own.top, id).toBeGreaterThanOrEqual((bar?.y ?? NaN) + (bar?.height ?? NaN));
      expect(own.bottom, id).toBeLessThanOrEqual(over?.y ?? NaN);
      // None lies over another, and the lit mark is seen.
      for (const [at, { top }] of (await extents()).entries())
        if (at > 0) expect(top, id).toBeGreaterThanOrEqual((await extents())[at - 1]?.bottom ?? NaN);
      expect(await inWindow(page), id).toContain(series);
      expect(await layoutShift(page)).toBe(0);
      // Released, each is back in its place: nothing is moved any more.
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await expect(section.locator('.beside > [style*=translate]')).toHaveCount(0);
    }
  });

  test('is there in full without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 800 },
    });
    const page = await context.newPage();
    await open(page, new URL('./text/', baseURL).href);
    for (const series of await page.locator('[data-series]').all())
      await expect(series.locator('svg:visible')).toHaveCount(1);
    await context.close();
  });
});

/** Three frames later: what follows a scroll or a choice has happened. */
const settled = (page: Page) => frames(page, 3);

declare global {
  interface Window {
    /** The words in sight that both layers have, and how far down the window each stood. */
    wordsInSight: { range: Range; top: number }[];
  }
}

/** Goes to a part of the whole page, from 0 to 1. */
const readOn = (page: Page, depth: number) =>
  page.evaluate((share) => scrollTo(0, document.documentElement.scrollHeight * share), depth);

/** Chooses a layer from the other one, and expects the lines that are read not to move by it. */
async function expectLinesToStay(page: Page, layer: 'printed' | 'corrected', by: 'mouse' | 'keyboard') {
  await settled(page);
  if (by === 'keyboard') {
    await page.locator(`[value=${layer === 'printed' ? 'corrected' : 'printed'}]`).focus();
    await settled(page);
  }
  await rememberLines(page);
  if (by === 'mouse') await choose(page, layer);
  else await page.keyboard.press(layer === 'printed' ? 'ArrowRight' : 'ArrowLeft');
  await expect(page.locator(`[value=${layer}]`)).toBeChecked();
  await settled(page);
  const { stayed, elsewhere, most } = await wordsMoved(page);
  const where = `${String(await page.evaluate(() => scrollY))} px down, to ${layer}`;
  // In the first eleven lines more words are just where they were than at any other place.
  expect(stayed, where).toBeGreaterThan(elsewhere);
  // Further down words may have gone to the line before or after.
  expect(most, where).toBeLessThan(60);
}

/** Keeps the places of the words in sight, from the first line that nothing covers. */
const rememberLines = (page: Page) =>
  page.evaluate(() => {
    window.wordsInSight = [];
    let covered = 0;
    for (let y = 0; y < innerHeight && covered === 0; y += 1)
      if (document.elementFromPoint(innerWidth / 4, y)?.closest('.text p')) covered = y;
    for (let y = covered; y < innerHeight; y += 3)
      for (let x = 20; x < innerWidth - 20; x += 20) {
        const caret = document.caretPositionFromPoint(x, y);
        const node = caret?.offsetNode;
        const parent = node?.parentElement;
        if (!caret || !(node instanceof Text) || !parent?.closest('.text p')) continue;
        if (parent.closest('.corrected, .printed') || !/\S/.test(node.data.charAt(caret.offset))) continue;
        const range = document.createRange();
        range.setStart(node, caret.offset);
        range.setEnd(node, caret.offset + 1);
        const { top, left, right, height } = range.getBoundingClientRect();
        const under = left - 2 <= x && x <= right + 2;
        if (under && height > 0 && top >= covered) window.wordsInSight.push({ range, top });
      }
  });

/**
 * How many of the words in the first eleven lines are where they were, how many at most went elsewhere together, and the
 * most that any word in sight moved.
 */
const wordsMoved = (page: Page) =>
  page.evaluate(() => {
    const lines = [...new Set(window.wordsInSight.map(({ top }) => Math.round(top)))].toSorted(
      (a, b) => a - b,
    );
    const last = lines.slice(0, 11).at(-1) ?? 0;
    const words = window.wordsInSight.map(({ range, top }) => ({
      top,
      moved: Math.round(range.getBoundingClientRect().top - top),
    }));
    const counts = new Map<number, number>();
    for (const { top, moved } of words)
      if (Math.round(top) <= last) counts.set(moved, (counts.get(moved) ?? 0) + 1);
    const stayed = counts.get(0) ?? 0;
    counts.delete(0);
    return {
      stayed,
      elsewhere: Math.max(0, ...counts.values()),
      most: Math.max(...words.map(({ moved }) => Math.abs(moved))),
    };
  });
