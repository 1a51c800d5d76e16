import { expect, test, type Page } from '@playwright/test';
import { layoutFaults } from '../fonts/layout-faults';
import { frames, open, PAGES } from './site';

/** The windows that are looked at; 320 px are those of 1280 px at 400 %, 640 px those of 1280 px at 200 %. */
const WIDTHS = [1920, 1280, 768, 640, 360, 320];

/** The spacing that WCAG 1.4.12 lets a reader set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

test.beforeEach(async ({ page }, { project }) => {
  // Readers whose line is slow see the wide setting's own serif: the font of the site does not come in time for them.
  if (project.name === 'wide') await page.route('**/*.woff2', (route) => route.abort());
});

/** Sets the window's width and waits until the page has been laid out and drawn in it. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await frames(page, 2);
}

/** What a style sheet of the reader's does to the page, and takes back again. */
async function faultsWith(page: Page, css: string): Promise<string[]> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
  const faults = await layoutFaults(page);
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
  return faults;
}

/** The size of letters that a reader has set in the browser, twice the usual, and back. */
async function faultsWithLargeLetters(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const faults = await layoutFaults(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await session.detach();
  return faults;
}

/** Every fault of the page as it stands now, in every window and with the reader's own spacing and size of letters. */
async function faultsAtAllWidths(page: Page, state = ''): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, faults: readonly string[]) =>
    found.push(...faults.map((fault) => `${state}${where}: ${fault}`));
  await resize(page, 1280);
  note('1280 px, large letters', await faultsWithLargeLetters(page));
  for (const width of WIDTHS) {
    await resize(page, width);
    note(`${String(width)} px`, await layoutFaults(page));
    if (width === 1280 || width === 320)
      note(`${String(width)} px, wide spacing`, await faultsWith(page, SPACING));
  }
  return found;
}

/** Opens every part of the page that can be opened. */
function openAll(page: Page): Promise<void> {
  return page.locator('main details:not([open])').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
}

for (const address of PAGES) {
  test(`${address} fits into every window and loses no word`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 800 });
    await page.goto(address);
    await resize(page, 320);
    const found = await layoutFaults(page);
    await openAll(page);
    found.push(...(await faultsAtAllWidths(page)));
    expect(found).toEqual([]);
  });
}

interface State {
  readonly title: string;
  readonly address: string;
  /** Brings the page into the state; resolves once it is in it. */
  readonly enter: (page: Page) => Promise<void>;
}

const card = (page: Page) => expect(page.getByText('Sentence', { exact: true }).first()).toBeVisible();

async function adjust(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Adjust the figures' }).click();
  const first = page.getByRole('slider', { name: /first half|1924/ }).first();
  for (const key of ['PageUp', 'ArrowUp', 'End']) await first.press(key);
  await expect(page.getByText('Your figures, not the author’s')).toBeVisible();
}

/** The view of the address is in view once its own radio button is checked. */
const viewIs = (name: string) => (page: Page) => expect(page.getByRole('radio', { name })).toBeChecked();

const STATES: readonly State[] = [
  ...['./text/', './datasets/currency-in-circulation/'].map((address) => ({
    title: `${address} with the card of a figure`,
    address: `${address}#circulation-1925`,
    enter: card,
  })),
  ...['./datasets/gold-coverage/', './datasets/franc-exchange/'].map((address) => ({
    title: `${address} while its figures are adjusted`,
    address,
    enter: adjust,
  })),
  {
    title: './datasets/currency-in-circulation/ as an index, of some years',
    address: './datasets/currency-in-circulation/?view=index&scale=log&from=1928&to=1933',
    enter: viewIs('Index'),
  },
  {
    title: './datasets/currency-in-circulation/ as changes',
    address: './datasets/currency-in-circulation/?view=change',
    enter: viewIs('Change'),
  },
  {
    title: './datasets/gold-reserve/ of some years',
    address: './datasets/gold-reserve/?from=1934&to=1935',
    enter: (page) => expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('1934'),
  },
  {
    title: './compare/ where the text refuses an answer',
    address: './compare/?a=1926&b=1936',
    enter: (page) => expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('1926'),
  },
];

for (const { title, address, enter } of STATES) {
  test(`${title} fits into every window and loses no word`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 800 });
    await open(page, address);
    await enter(page);
    await openAll(page);
    expect(await faultsAtAllWidths(page)).toEqual([]);
  });
}

test('The prediction on ./text/ fits into every window and loses no word, asked and revealed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 800 });
  await open(page, './text/');
  await page.getByRole('button', { name: 'Predict, then reveal' }).click();
  const dialog = page.getByRole('dialog', { name: 'Predict, then reveal' });
  await expect(dialog).toBeVisible();
  const found = await faultsAtAllWidths(page, 'asked, ');
  await page.getByRole('button', { name: 'Reveal the author’s figures' }).click();
  await expect(dialog.getByRole('heading', { name: 'Yours and the author’s' })).toBeVisible();
  found.push(...(await faultsAtAllWidths(page, 'revealed, ')));
  expect(found).toEqual([]);
});
