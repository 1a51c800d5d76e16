import { expect, test, type Page } from '@playwright/test';
import { open, watchErrors } from './site';

/** What other scripts make of a page: each runs in it, and leaves alone what a translator is told to leave. */
const CHANGES: Readonly<Record<string, () => void>> = {
  'a translator wraps every text in two elements': () => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('script, style, [translate=no], svg'))
        continue;
      const [outer, inner] = [document.createElement('x-translated'), document.createElement('x-translated')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  'an extension marks every number': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!/\d/.test(text.data) || text.parentElement?.closest('script, style, svg, option, math')) continue;
      const parts = text.data.split(/(\d+)/).map((part) => {
        if (!/\d/.test(part)) return part;
        return Object.assign(document.createElement('mark'), { textContent: part });
      });
      text.replaceWith(...parts);
    }
  },
  'a phone makes links of years': () => {
    for (const place of document.querySelectorAll('p, span, h2, q')) {
      const text = place.firstChild;
      if (!(text instanceof Text) || !/\d{4}/.test(text.data) || place.closest('a')) continue;
      const link = Object.assign(document.createElement('a'), { href: 'tel:1930', textContent: text.data });
      text.replaceWith(link);
    }
  },
  'a host strips comments and white space': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
    const nodes: CharacterData[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as CharacterData);
    for (const node of nodes) if (node instanceof Comment || node.data.trim() === '') node.remove();
  },
  'an extension writes attributes and styles on everything': () => {
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>('body, body *')) {
      element.setAttribute('data-extension', '1');
      element.style.setProperty('--extension', '1');
      element.classList.add('extension');
    }
  },
  'a password manager puts elements beside every control': () => {
    for (const control of document.querySelectorAll('input, select, button, h1, h2'))
      control.after(document.createElement('x-manager'));
    document.body.prepend(document.createElement('x-manager'));
  },
  'a reading aid wraps tables, charts and controls': () => {
    for (const element of document.querySelectorAll('table, svg.plot, .years, [data-summary]')) {
      const wrap = document.createElement('div');
      element.replaceWith(wrap);
      wrap.append(element);
    }
  },
  'an optimiser replaces every text by a copy': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts)
      text.replaceWith(
        ...Array.from(text.data.match(/.{1,9}/gs) ?? [], (part) => document.createTextNode(part)),
      );
  },
  'a blocker takes out the lists and every empty line': () => {
    for (const element of document.querySelectorAll('select[data-year], [role=status]:empty, [data-says]'))
      element.remove();
  },
  'the reader sets a font of his own': () => {
    const style = document.createElement('style');
    style.textContent = '* { font-family: monospace !important; letter-spacing: 0.1em !important; }';
    document.head.append(style);
  },
};

/** Every word of the page that no choice of years changes. */
const words = (page: Page) =>
  page.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    const changing =
      '[data-summary], [data-years-shown], [data-caption], [data-answer], [data-do], .comparison, .readout, select, [data-worked], .these-years, [data-head], [role=status]';
    for (const each of copy.querySelectorAll(changing)) each.remove();
    return copy.textContent.replace(/\s+/g, '');
  });

/** Moves a handle by keys: the one control that every change of these leaves. */
async function choose(page: Page, first: number): Promise<void> {
  const handle = page.locator('input[data-handle=from]');
  await handle.focus();
  for (let year = Number(await handle.inputValue()); year < first; year += 1)
    await page.keyboard.press('ArrowRight');
  for (let year = Number(await handle.inputValue()); year > first; year -= 1)
    await page.keyboard.press('ArrowLeft');
}

/** Every figure and word that follows the years. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const text = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => each.textContent.replace(/\s+/g, ''));
    return {
      said: text('[data-summary], [data-years-shown], [data-do=save-years]'),
      compared: text('.comparison .value, .comparison .result, .comparison .worked'),
      rows: [...document.querySelectorAll<HTMLElement>('[data-rows] tbody tr')]
        .filter(({ hidden }) => !hidden)
        .map(({ id }) => id),
      chart: document.querySelector('.these-years:not([hidden]) svg')?.ariaLabel ?? '',
      value: document.querySelector<HTMLInputElement>('input[data-handle=from]')?.ariaValueText,
    };
  });

for (const address of ['./datasets/currency-in-circulation/', './compare/'])
  test(`${address} loses no word and shows no wrong figure, whatever has changed it before or after its islands wake`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await open(page, address);
    const whole = await words(page);
    await choose(page, 1929);
    await expect.poll(async () => (await shown(page)).value).toBe('1929');
    if (address.includes('datasets'))
      await expect.poll(async () => (await shown(page)).chart).toContain('1929');
    const right = await shown(page);
    for (const [name, change] of Object.entries(CHANGES))
      for (const when of ['before', 'after'] as const) {
        const told = `${name}, ${when}`;
        const errors = watchErrors(page);
        await page.goto('about:blank');
        await open(page, address);
        if (when === 'after') {
          await choose(page, 1930);
          await expect.poll(async () => (await shown(page)).value, told).toBe('1930');
        }
        await page.evaluate(change);
        await choose(page, 1929);
        await expect.poll(() => shown(page), told).toEqual(right);
        expect(await words(page), told).toBe(whole);
        expect(errors, told).toEqual([]);
        page.removeAllListeners('console');
        page.removeAllListeners('pageerror');
      }
  });
