import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, test, type LaunchOptions, type Page } from '@playwright/test';
import { fontSettings, type FontSettingName } from '../fonts/font-setting';

/** The families that Chromium really draws the words in, for each value of `font-family`. */
async function drawnIn(page: Page, values: readonly string[]): Promise<string[][]> {
  await page.setContent('<!doctype html><title>Fonts</title>');
  await page.evaluate((each) => {
    for (const value of each) {
      const line = document.body.appendChild(document.createElement('p'));
      line.textContent = 'Figures of 1933';
      line.style.fontFamily = value;
    }
  }, values);
  return familiesOf(page, 'p');
}

/** The families in which Chromium draws the text of each element that a selector finds. */
async function familiesOf(page: Page, selector: string): Promise<string[][]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  return Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.map(({ familyName }) => familyName);
    }),
  );
}

/** The stacks of the site's style sheet, without the font that the site sends itself. */
function stackOf(name: 'sans' | 'mono' | 'serif'): string {
  const css = readFileSync(join(import.meta.dirname, '../../src/app.css'), 'utf8');
  const stack = new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1];
  if (stack === undefined) throw new Error(`the style sheet names no --${name}`);
  return stack.replace("'Source Serif 4', ", '');
}

const settingOf = (project: string) => fontSettings[project as FontSettingName].families;

test('Each generic family is drawn in the font that the tests chose for it', async ({ page }, {
  project,
}) => {
  const { 'sans-serif': sans, serif, monospace, math } = settingOf(project.name);
  const expected = {
    'sans-serif': sans,
    serif,
    monospace,
    math,
    'system-ui': sans,
    'ui-sans-serif': sans,
    [stackOf('sans')]: sans,
    [stackOf('mono')]: monospace,
    [stackOf('serif')]: serif,
  };
  const drawn = await drawnIn(page, Object.keys(expected));
  expect(Object.keys(expected).map((value, at) => [value, drawn[at]])).toEqual(
    Object.entries(expected).map(([value, family]) => [value, [family]]),
  );
});

test('The controls of a page, its code and a formula are drawn in the fonts of the tests', async ({ page }, {
  project,
}) => {
  const { 'sans-serif': sans, monospace, math } = settingOf(project.name);
  await page.goto('./datasets/currency-in-circulation/');
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<p id="code"><code>a</code></p><math id="math"><mi>x</mi></math>');
  });
  for (const [selector, family] of [
    ['select', sans],
    ['.segments label', sans],
    ['main button', sans],
    ['#code', monospace],
    ['#math', math],
  ] as const) {
    const families = new Set((await familiesOf(page, selector)).flat());
    expect([...families], selector).toEqual([family]);
  }
});

test('A font of the machine is not seen', async ({ page, launchOptions }, { project }) => {
  const own: readonly string[] = Object.values(settingOf(project.name));
  const foreign = await familiesOfTheMachine(launchOptions);
  const others = Object.values(fontSettings)
    .flatMap(({ families }): readonly string[] => Object.values(families))
    .concat(
      'Segoe UI',
      'Roboto',
      'Helvetica Neue',
      'Arial',
      'Georgia',
      'Liberation Sans',
      'Noto Sans',
      'Verdana',
    )
    .concat(foreign)
    .filter((family) => !own.includes(family));
  const drawn = await drawnIn(
    page,
    others.map((family) => `'${family}'`),
  );
  for (const [at, family] of others.entries())
    expect(
      drawn[at]?.filter((each) => !own.includes(each)),
      family,
    ).toEqual([]);
});

/** What the generic families are drawn in by a Chromium that is left to the machine's own fonts. */
async function familiesOfTheMachine(launchOptions: LaunchOptions): Promise<string[]> {
  const env = { ...process.env };
  delete env['FONTCONFIG_FILE'];
  const browser = await chromium.launch({ ...launchOptions, env });
  try {
    return (
      await drawnIn(await browser.newPage(), [
        'sans-serif',
        'serif',
        'monospace',
        'math',
        'cursive',
        'fantasy',
      ])
    ).flat();
  } finally {
    await browser.close();
  }
}
