import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { EvidenceRecord } from '$lib/edition/evidence';
import { accessibilityFaultsEverywhere } from './axe';
import { CIRCULATION, countWithin, figures, rowsOf } from './published';
import { built, holdBack, layoutShift, open, scriptWith, sideways, watchErrors, watchFetches } from './site';

const EVIDENCE = JSON.parse(built('evidence.json')) as Record<string, EvidenceRecord>;
const recordOf = (id: string): EvidenceRecord => {
  const record = EVIDENCE[id];
  if (!record) throw new Error(`no evidence of ${id}`);
  return record;
};

/** The script that links, by its name in the build: the one that asks for the evidence. */
const LINKING = scriptWith('evidence.json');

/** The script that reads years in an address. */
const READING = scriptWith('could not be redrawn');
/** The one of the comparison. */
const COMPARING = scriptWith('Copied, with its citation.');

const TEXT = './text/';
const DATASET = './datasets/currency-in-circulation/';
const WIDTHS = [360, 1280];

const words = (page: Page, id: string) => page.locator(`a[data-figure="${id}"]`).first();
const row = (page: Page, id: string) => page.locator(`tr[data-figure="${id}"]`);
const mark = (page: Page, id: string) =>
  page.locator(`.chart svg [data-figure="${id}"]:not(text):visible`).last();
const readout = (page: Page) => page.locator('.readout');
const card = (page: Page) => page.locator('.evidence-card');
const fragment = (page: Page) => new URL(page.url()).hash;

/** What is lit and seen on the page: the figures, and what stands for them. */
const lit = (page: Page) =>
  page.locator('[data-lit]:visible').evaluateAll((all) => ({
    ids: [...new Set(all.map((each) => each.getAttribute('data-figure')))],
    means: [...new Set(all.map((each) => (each.closest('svg') ? 'mark' : each.localName)))].toSorted(),
  }));

/** The means by which a page shows a figure: words, a mark, a row; and the width at which it is tried. */
const MEANS = [
  [DATASET, 'circulation-1933', ['a', 'mark', 'tr'], 1280],
  [DATASET, 'circulation-1933', ['a', 'mark', 'tr'], 360],
  [TEXT, 'circulation-1933', ['a', 'mark'], 1280],
  [TEXT, 'circulation-1933', ['a', 'mark'], 360],
  [TEXT, 'population-1936', ['a', 'tr'], 360],
  ['./', 'franc-purchasing-power-1936', ['a', 'mark'], 1280],
] as const;

/** A page whose figures, drawing and table stand under each other, and one that has its chart over or beside the text. */
const PLACES = [
  [DATASET, 1280],
  [TEXT, 360],
] as const;

for (const [address, id, means, width] of MEANS) {
  test(`on ${address} words, mark and row of ${id} light each other at ${width} px, by mouse and by keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const errors = watchErrors(page);
    await open(page, address);
    const ways = [
      ['hover', words(page, id)],
      ['focus', words(page, id)],
      ...(means.some((each) => each === 'mark') ? ([['hover', mark(page, id)]] as const) : []),
      ...(means.some((each) => each === 'tr')
        ? ([
            ['hover', row(page, id)],
            ['focus', row(page, id).locator('a').last()],
          ] as const)
        : []),
    ] as const;
    for (const [way, element] of ways) {
      if ((await element.count()) === 0 || !(await element.isVisible())) continue;
      await element.scrollIntoViewIfNeeded();
      if (way === 'hover') await element.hover();
      else {
        await page.keyboard.press('Shift');
        await element.focus();
      }
      await expect.poll(() => lit(page), `${way} ${String(element)}`).toEqual({ ids: [id], means });
      // Value, unit, date and hedge, in words.
      await expect(readout(page)).toHaveText(recordOf(id).words);
      expect(fragment(page)).toBe('');
      await expect(card(page)).toHaveCount(0);
      await page.locator(':focus').evaluateAll((all) => all.forEach((each) => (each as HTMLElement).blur()));
      await page.mouse.move(1, 1);
      await expect.poll(() => lit(page)).toEqual({ ids: [], means: [] });
      await expect(readout(page)).toBeHidden();
    }
    expect(await layoutShift(page)).toBe(0);
    expect(errors).toEqual([]);
  });
}

for (const [address, width] of PLACES) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    test(`on ${address} a click pins a figure into the address, Esc releases it, nothing shifts`, async ({
      page,
    }) => {
      const errors = watchErrors(page);
      await open(page, `${address}?note=kept`);
      for (const element of [words(page, 'circulation-1930'), mark(page, 'circulation-1931')]) {
        if (!(await element.isVisible())) continue;
        await element.scrollIntoViewIfNeeded();
        await pointAt(page, element);
        const id = (await element.getAttribute('data-figure')) ?? '';
        await element.click();
        await expect.poll(() => fragment(page)).toBe(`#${id}`);
        expect(new URL(page.url()).search).toBe('?note=kept');
        await expect(card(page)).toContainText(recordOf(id).row.quotation);
        await page.mouse.move(1, 1);
        await expect.poll(async () => (await lit(page)).ids).toEqual([id]);
        await page.keyboard.press('Escape');
        await expect.poll(() => fragment(page)).toBe('');
        await expect(card(page)).toHaveCount(0);
        await expect.poll(async () => (await lit(page)).ids).toEqual([]);
      }
      expect(await layoutShift(page)).toBe(0);
      expect(errors).toEqual([]);
    });

    test(`on ${address} Enter pins a figure, Enter again leads into its card, Esc and Close back to its words`, async ({
      page,
    }) => {
      await open(page, address);
      // Of the places at which it is said, the last: focus comes back to that one.
      const place = page.locator('a[data-figure="circulation-1933"]').last();
      for (const leave of ['Escape', 'Enter']) {
        await place.scrollIntoViewIfNeeded();
        await pointAt(page, place, 'focus');
        await page.keyboard.press('Enter');
        await expect.poll(() => fragment(page)).toBe('#circulation-1933');
        await expect(place).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(card(page)).toBeFocused();
        if (leave === 'Enter') await card(page).getByRole('button', { name: 'Close' }).focus();
        await page.keyboard.press(leave);
        await expect(card(page)).toHaveCount(0);
        expect(fragment(page)).toBe('');
        await expect(place).toBeFocused();
      }
    });

    test(`on ${address} what is pinned stays lit while another figure is pointed at`, async ({ page }) => {
      await open(page, `${address}#circulation-1925`);
      await expect(card(page)).toBeVisible();
      await words(page, 'circulation-1928').hover();
      await expect(words(page, 'circulation-1928')).toHaveAttribute('data-lit', 'pointed');
      await expect(words(page, 'circulation-1925')).toHaveAttribute('data-lit', 'pinned');
      await expect(readout(page)).toHaveText(recordOf('circulation-1928').words);
      expect(fragment(page)).toBe('#circulation-1925');
    });

    test(`on ${address} nothing of the linking is fetched before the reader points`, async ({ page }) => {
      const fetched = watchFetches(page);
      const linking = () => [...fetched.keys()].filter((url) => url.includes(LINKING));
      await open(page, address);
      await page.mouse.wheel(0, 300);
      expect(linking()).toEqual([]);
      expect([...fetched.keys()].filter((url) => url.endsWith('evidence.json'))).toEqual([]);
      await words(page, 'circulation-1930').hover();
      await expect.poll(linking).toHaveLength(1);
    });
  });
}

test('with the linking kept away a figure still leads to its row', async ({ page }) => {
  for (const way of ['click', 'Enter'] as const) {
    await page.route(`**/${LINKING}`, (route) => route.abort());
    await open(page, TEXT);
    const figure = page.locator('#circulation-1930');
    if (way === 'click') await figure.click();
    else {
      await figure.focus();
      await page.keyboard.press('Enter');
    }
    await expect(page).toHaveURL(/datasets\/currency-in-circulation\/#circulation-1930$/);
    await expect(page.locator('tr:target')).toContainText('2.8 billion rubles');
  }
});

for (const way of ['click', 'Enter'] as const) {
  test(`a figure is pinned by ${way} though the linking is still on its way`, async ({ page }) => {
    await open(page, TEXT);
    const arrive = await holdBack(page, `**/${LINKING}`);
    const figure = page.locator('#circulation-1930');
    await figure.scrollIntoViewIfNeeded();
    if (way === 'click') {
      await figure.hover();
      await figure.click({ noWaitAfter: true });
    } else {
      await figure.focus();
      await page.keyboard.press('Enter');
    }
    arrive();
    await expect(card(page)).toContainText(recordOf('circulation-1930').row.quotation);
    expect(new URL(page.url()).pathname).toMatch(/\/text\/$/);
    expect(fragment(page)).toBe('#circulation-1930');
  });
}

test('what a figure says is said as soon as its evidence is there', async ({ page }) => {
  await open(page, TEXT);
  const arrive = await holdBack(page, '**/evidence.json');
  await words(page, 'population-1936').hover();
  await expect(words(page, 'population-1936')).toHaveAttribute('data-lit', 'pointed');
  arrive();
  await expect(readout(page)).toHaveText(recordOf('population-1936').words);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

  for (const address of [DATASET, TEXT]) {
    test(`on ${address} the first tap pins a figure, and so does the next`, async ({ page, baseURL }) => {
      const errors = watchErrors(page);
      await open(page, address);
      for (const id of ['circulation-1928', 'circulation-1932']) {
        await words(page, id).scrollIntoViewIfNeeded();
        await words(page, id).tap();
        await expect(card(page)).toContainText(recordOf(id).row.quotation);
        expect(page.url()).toBe(new URL(`${address}#${id}`, baseURL).href);
        await expect.poll(async () => (await lit(page)).ids).toEqual([id]);
        await card(page).getByRole('button', { name: 'Close' }).tap();
        await expect(card(page)).toHaveCount(0);
        expect(fragment(page)).toBe('');
      }
      expect(errors).toEqual([]);
    });
  }

  test('buttons and links near a chart do what they say', async ({ page }) => {
    await open(page, `${DATASET}?from=1928&to=1933#circulation-1930`);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    for (const name of [
      `CSV · ${figures(rowsOf(CIRCULATION).length)}`,
      `CSV of these years · ${figures(countWithin(CIRCULATION, 1928, 1933))}`,
    ]) {
      const control = page.locator('.actions .button', { hasText: name });
      await control.scrollIntoViewIfNeeded();
      const [file] = await Promise.all([page.waitForEvent('download', { timeout: 10_000 }), control.tap()]);
      expect(file.suggestedFilename()).toMatch(/\.csv$/);
      expect(fragment(page)).toBe('');
    }
    await page.getByRole('button', { name: 'All years', exact: true }).tap();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(fragment(page)).toBe('');
  });
});

test.describe('without JavaScript', () => {
  test.use({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });

  test('every figure of the text leads to its row, and every row to its sentence', async ({
    page,
    request,
  }) => {
    await open(page, TEXT);
    const pages = new Map<string, string>();
    const bodyOf = async (url: string) => {
      const [address = ''] = url.split('#');
      const body = pages.get(address) ?? (await (await request.get(address)).text());
      pages.set(address, body);
      return body;
    };
    const hrefs = (all: (HTMLElement | SVGElement)[]) => all.map((each) => (each as HTMLAnchorElement).href);
    const figures = await page.locator('.text a[data-figure]').evaluateAll(hrefs);
    for (const href of new Set(figures))
      expect(await bodyOf(href), href).toContain(`<tr id="${href.split('#')[1] ?? ''}"`);
    for (const slug of new Set(Object.values(EVIDENCE).map(({ dataset }) => dataset.slug))) {
      await open(page, `./datasets/${slug}/`);
      const back = await page.locator('tr[data-figure] a').evaluateAll(hrefs);
      expect(back.length).toBeGreaterThan(0);
      for (const href of back) expect(await bodyOf(href), href).toContain(`id="${href.split('#')[1] ?? ''}"`);
    }
  });

  test('from a figure to its row and back by hand', async ({ page }) => {
    await open(page, TEXT);
    await page.locator('#circulation-1931').click();
    await expect(page.locator('tr:target')).toContainText('4.3 billion rubles');
    await expect(page.locator('tr:target')).toBeInViewport();
    await page.locator('tr:target a').click();
    await expect(page.locator('blockquote:target')).toContainText('feverish series');
    await page.locator('blockquote:target').locator('a', { hasText: '4.3' }).click();
    await expect(page.locator('tr:target')).toContainText('4.3 billion rubles');
  });
});

/** A kind of evidence for each: emended, inferred, open, hedged from above and below, computed, an event. */
const PROVEN = [
  'circulation-1925',
  'circulation-1930',
  'circulation-1935-later',
  'franc-purchasing-power-1936',
  'gold-reserve-1936',
  'gold-coverage-1936',
  'bread-cards-abolished',
];

test.describe('the evidence card', () => {
  for (const id of PROVEN) {
    test(`of ${id} has all that proves it`, async ({ page, context, baseURL }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const { row: figure, readings, why, dataset, line } = recordOf(id);
      const errors = watchErrors(page);
      await open(page, `${TEXT}#${id}`);
      await expect(fact(page, 'Sentence')).toContainText(figure.quotation);
      const sentence = fact(page, 'Sentence').getByRole('link');
      await expect(sentence).toHaveAttribute('href', new RegExp(`/text/#${figure.quotation_ids[0] ?? ''}$`));
      await expect(fact(page, 'As printed')).toHaveText(figure.as_printed);
      const read = fact(page, 'As read');
      await expect(read).toContainText(figure.words);
      for (const { received, emended, evidence } of readings)
        for (const part of [received, emended, evidence]) await expect(read).toContainText(part);
      if (readings.length === 0) await expect(read).toContainText(/nothing emended|computed/);
      const dated = fact(page, 'As dated');
      await expect(dated).toContainText(figure.date_as_stated ?? '');
      await expect(dated).toContainText(
        { stated: 'fixes', inferred: 'Inferred', open: 'Open' }[figure.dating],
      );
      if (why !== null) await expect(dated).toContainText(why);
      if (figure.value === null) await expect(fact(page, 'Hedge')).toHaveCount(0);
      else {
        const hedge = fact(page, 'Hedge');
        await expect(hedge).toContainText(figure.hedge);
        for (const bound of [figure.low, figure.high])
          if (bound !== null) await expect(hedge).toContainText(bound.toLocaleString('en'));
        await expect(hedge).toContainText(figure.unit ?? '');
      }
      const place = fact(page, 'Dataset');
      await expect(place.getByRole('link', { name: dataset.title, exact: true })).toHaveAttribute(
        'href',
        new RegExp(`/datasets/${dataset.slug}/#${id}$`),
      );
      await expect(place).toContainText(`row ${String(line)} of`);
      await expect(place.getByRole('link', { name: `${dataset.slug}.csv` })).toHaveAttribute('download', '');
      expect(parse(built(`data/${dataset.slug}.csv`), { columns: true })[line - 1]).toMatchObject({ id });

      const address = new URL(`./text/#${id}`, baseURL).href;
      await card(page).getByRole('button', { name: 'Copy citation' }).click();
      await expect(card(page)).toContainText('Citation copied.');
      const citation = await page.evaluate(() => navigator.clipboard.readText());
      // Author, work and translator first, then the figure, then the address of its row.
      expect(citation).toMatch(/^Trotsky, Leon\. .*The Revolution Betrayed .*Max Eastman, 1937\./);
      expect(citation).toContain(figureInWords(recordOf(id)));
      expect(citation.endsWith(`/datasets/${dataset.slug}/#${id}.`)).toBe(true);
      await card(page).getByRole('button', { name: 'Copy link' }).click();
      await expect(card(page)).toContainText('Link copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      expect(errors).toEqual([]);
    });
  }

  test('cites a figure with what it is a figure of', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const id of ['livestock-lost', 'franc-parity-1924', 'gold-coverage-1936']) {
      await page.goto('about:blank');
      await open(page, `${TEXT}#${id}`);
      await card(page).getByRole('button', { name: 'Copy citation' }).click();
      await expect(card(page)).toContainText('Citation copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(recordOf(id).row.label);
    }
  });

  for (const width of WIDTHS) {
    test(`opens, answers and goes at ${width} px and moves nothing`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.setViewportSize({ width, height: 800 });
      for (const address of [TEXT, DATASET, './']) {
        await page.goto('about:blank');
        await open(page, `${address}#circulation-1925`);
        await expect(fact(page, 'Sentence')).toBeVisible();
        expect(await layoutShift(page), `${address} opened`).toBe(0);
        await card(page).getByRole('button', { name: 'Copy link' }).click();
        await expect(card(page)).toContainText('Link copied.');
        expect(await layoutShift(page), `${address} copied`).toBe(0);
        await page.keyboard.press('Escape');
        await expect(card(page)).toHaveCount(0);
        expect(await layoutShift(page), `${address} closed`).toBe(0);
      }
    });
  }

  test('says of 0.7 that 19915 was printed, of 7.9 that its day is open, of 1½ that it is hardly so much', async ({
    page,
  }) => {
    for (const [id, what, said] of [
      ['circulation-1925', 'As printed', '0.7 billion rubles at the beginning of 19915'],
      ['circulation-1925', 'As read', '19915 read as “1925”'],
      ['circulation-1935-later', 'As dated', '2 January to 31 December 1935'],
      ['franc-purchasing-power-1936', 'Hedge', 'an upper bound (“hardly”); allows at most 1.5'],
    ] as const) {
      await page.goto('about:blank');
      await open(page, `${TEXT}#${id}`);
      await expect(fact(page, what)).toContainText(said);
    }
  });

  for (const refusal of ['forbids it', 'has no clipboard'] as const) {
    test(`gives what was to be copied to be copied by hand where the browser ${refusal}`, async ({
      page,
    }) => {
      const errors = watchErrors(page);
      await page.addInitScript((forbidden) => {
        const writeText = () =>
          Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: forbidden ? { writeText } : undefined });
      }, refusal === 'forbids it');
      await open(page, `${TEXT}#circulation-1925`);
      await card(page).getByRole('button', { name: 'Copy citation' }).click();
      await expect(card(page).getByRole('status')).toContainText('does not let the page copy');
      const text = card(page).getByRole('textbox', { name: 'To copy by hand' });
      await expect(text).toHaveValue(/^Trotsky, Leon\. .*The Revolution Betrayed.*#circulation-1925\.$/);
      await card(page).getByRole('button', { name: 'Copy link' }).click();
      await expect(text).toHaveValue(/^http[^ ]*#circulation-1925$/);
      expect(errors).toEqual([]);
    });
  }

  test('says so where the evidence cannot be fetched, and leads to the datasets', async ({ page }) => {
    await page.route('**/evidence.json', (route) => route.abort());
    await open(page, `${TEXT}#circulation-1925`);
    await expect(card(page)).toContainText('The evidence of this figure could not be fetched.');
    await expect(card(page).getByRole('link', { name: 'The datasets' })).toHaveAttribute(
      'href',
      /\/datasets\/$/,
    );
  });

  for (const address of [TEXT, DATASET, `${DATASET}?from=1928&to=1931`])
    test(`on ${address} has no accessibility fault that axe finds, and never makes a page scroll sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await open(page, `${address}#circulation-1925`);
      await expect(fact(page, 'Sentence')).toBeVisible();
      for (const width of [320, 1280]) {
        expect.soft(await accessibilityFaultsEverywhere(page, 'html', [width])).toEqual([]);
        expect(await sideways(page), `${width} px`).toBe(0);
      }
    });
});

const NONSENSE = [
  ['#no-such-figure', 'no-such-figure'],
  ['#%zz', '%zz'],
  ['#%E0%A4%A', '%E0%A4%A'],
  ['#%3Cb%3Ebold', '<b>bold'],
  ['#__proto__', '__proto__'],
  [`#${'9'.repeat(100)}`, '9'.repeat(37)],
] as const;

test.describe('an address that names', () => {
  for (const address of ['./', TEXT, DATASET]) {
    test(`nothing of ${address} is answered in words, and the page is shown`, async ({ page }) => {
      const errors = watchErrors(page);
      for (const [hash, named] of NONSENSE) {
        await page.goto('about:blank');
        await open(page, address + hash);
        await expect(page.getByRole('alert').filter({ hasText: 'The address names' })).toContainText(named);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(card(page)).toHaveCount(0);
        expect(await page.evaluate(() => scrollY)).toBe(0);
        expect(await layoutShift(page)).toBe(0);
      }
      await page.getByRole('button', { name: 'Close' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'The address names' })).toHaveCount(0);
      expect(errors).toEqual([]);
    });

    test(`another place of ${address} by hand is followed`, async ({ page }) => {
      await open(page, address);
      await page.evaluate(() => (location.hash = 'no-such-figure'));
      await expect(page.getByRole('alert').getByText('no-such-figure')).toBeVisible();
      await page.evaluate(() => (location.hash = 'circulation-1933'));
      await expect(card(page)).toContainText(recordOf('circulation-1933').row.quotation);
      await expect(page.getByRole('alert').getByText('no-such-figure')).toHaveCount(0);
    });
  }

  test('a sentence or a heading pins nothing and is no fault', async ({ page }) => {
    for (const place of ['#feverish-series', '#stakhanov-movement', '#main', '#']) {
      await page.goto('about:blank');
      await open(page, TEXT + place);
      await words(page, 'circulation-1930').hover();
      await expect(readout(page)).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(card(page)).toHaveCount(0);
    }
  });

  for (const asked of ['./?from=abc', `${DATASET}?from=abc`, './compare/?a=abc'])
    for (const [late, file] of [
      ['nothing', undefined],
      ['what links', LINKING],
      ['what reads the years', asked.includes('compare') ? COMPARING : READING],
    ] as const)
      test(`two things of ${asked} that cannot be used are both told, where ${late} comes late`, async ({
        page,
      }) => {
        const arrive = file === undefined ? undefined : await holdBack(page, `**/${file}`);
        await page.goto(`${asked}#no-such-figure`, { waitUntil: 'commit' });
        // What links waits for the years that the address asks for.
        if (file === READING) arrive?.();
        else if (arrive) {
          // The other one has told its own by then.
          await expect(
            page.getByRole('alert').getByText(file === LINKING ? '“abc” is not a year' : 'no-such-figure'),
          ).toBeVisible();
          arrive();
        }
        for (const said of ['“abc” is not a year', 'no-such-figure']) {
          const slip = page.getByRole('alert').getByText(said);
          await expect(slip).toBeVisible();
          // The slip is made anew when another notice joins it.
          await expect.poll(() => slip.evaluate(isUncovered), said).toBe(true);
        }
        await page.getByRole('button', { name: 'Close' }).click();
        await expect(page.getByRole('alert').locator('p')).toHaveCount(0);
      });

  for (const width of WIDTHS) {
    test(`a figure outside the years shown opens its card, which offers to widen them, at ${width} px`, async ({
      page,
    }) => {
      const errors = watchErrors(page);
      await page.setViewportSize({ width, height: 800 });
      await open(page, `${DATASET}?from=1925&to=1930#circulation-1933`);
      await expect(card(page)).toContainText('outside the years shown, 1925 to 1930');
      await expect(row(page, 'circulation-1933')).toBeHidden();
      await card(page).getByRole('button', { name: 'Show 1925 to 1933' }).click();
      await expect(page.getByLabel('Last year')).toHaveValue('1933');
      await expect(card(page)).not.toContainText('outside the years');
      await expect(card(page)).toContainText(recordOf('circulation-1933').row.quotation);
      await expect(row(page, 'circulation-1933')).toHaveAttribute('data-lit', 'pinned');
      await expect(mark(page, 'circulation-1933')).toHaveAttribute('data-lit', 'pinned');
      expect(new URL(page.url()).search + fragment(page)).toBe('?to=1933#circulation-1933');
      // The button is gone: whoever pressed it with a key is still in the card.
      expect(await page.evaluate(() => document.activeElement?.closest('.evidence-card') !== null)).toBe(
        true,
      );
      expect(await layoutShift(page)).toBe(0);
      expect(errors).toEqual([]);
    });

    test(`years that cannot be read leave a figure its card, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route(`**/${READING}`, (route) => route.abort());
      await open(page, `${DATASET}?from=1928#circulation-1925`);
      await expect(card(page)).toContainText(recordOf('circulation-1925').row.quotation);
      await expect(page.locator('.lost').getByText('could not be loaded')).toBeVisible();
    });

    test(`years that cannot be used and a figure is answered for both, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `${DATASET}?from=abc#circulation-1933`);
      await expect(card(page)).toContainText(recordOf('circulation-1933').row.quotation);
      const slip = page.getByRole('alert').getByText('“abc” is not a year');
      expect(await slip.evaluate(isUncovered)).toBe(true);
    });
  }

  test('a figure outside the years leaves the keyboard in its card when they are widened', async ({
    page,
  }) => {
    await open(page, `${DATASET}?from=1925&to=1930#circulation-1933`);
    await card(page).getByRole('button', { name: 'Show 1925 to 1933' }).focus();
    await page.keyboard.press('Enter');
    await expect(row(page, 'circulation-1933')).toBeVisible();
    await expect(page.locator('.evidence-card:focus, .evidence-card :focus')).toHaveCount(1);
  });
});

/** Points at a figure and waits until the page has answered. */
async function pointAt(page: Page, element: ReturnType<Page['locator']>, way: 'hover' | 'focus' = 'hover') {
  if (way === 'hover') await element.hover();
  else {
    await page.keyboard.press('Shift');
    await element.focus();
  }
  await expect(readout(page)).toBeVisible();
}

/** The figure alone, without its label and its date; an event by its label. */
function figureInWords({ row: { label, value }, words: all }: EvidenceRecord): string {
  if (value === null) return label;
  return (label === '' ? all : all.slice(label.length + 2)).split(', ')[0] ?? '';
}

/** What the card says under one of its headings. */
function fact(page: Page, heading: string) {
  return card(page).locator(`dt:text-is("${heading}") + dd`);
}

/** Whether nothing lies over the middle of an element. */
function isUncovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return there !== null && (element.contains(there) || there.contains(element));
}
