import { expect, test } from '@playwright/test';
import { accessibilityFaults } from './axe';
import { layoutShift, open, PAGES, watchErrors, watchFetches } from './site';

/** Bytes after gzip, before the reader does anything. */
const SCRIPT = 6_000;
const ALL = 80_000;
/** Pages that many read first, and what they may send. */
const LIGHT = ['./', './datasets/', './compare/'];
const ALL_LIGHT = 60_000;

// The longest first, so that no worker is left with them at the end.
const [long, short] = [PAGES.filter(isLong), PAGES.filter((address) => !isLong(address))];

for (const address of [...long, ...short]) {
  for (const width of [320, 1280]) {
    test(`${address} at ${width} px loads as it should and has no fault that axe finds`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const errors = watchErrors(page);
      const fetched = watchFetches(page);
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await open(page, address);
      expect.soft(await layoutShift(page)).toBe(0);
      expect.soft([...hosts]).toEqual([new URL(baseURL ?? '').origin]);

      const sizes = [...fetched.values()];
      const sum = (chosen: typeof sizes) => chosen.reduce((total, { bytes }) => total + bytes, 0);
      const script = sum(sizes.filter((each) => each.script));
      const all = sum(sizes);
      test.info().annotations.push({ type: 'bytes', description: `${address} script ${script} all ${all}` });
      expect.soft(all).toBeGreaterThan(0);
      expect.soft(script).toBeLessThanOrEqual(SCRIPT);
      expect.soft(all).toBeLessThanOrEqual(LIGHT.includes(address) ? ALL_LIGHT : ALL);

      await expect.soft(page.locator('h1')).toHaveCount(1);
      expect.soft(await page.title()).toContain('The Feverish Series');
      if (!address.endsWith('404.html')) {
        const description = await page.locator('meta[name=description]').getAttribute('content');
        expect.soft(description?.length).toBeGreaterThan(40);
      }

      expect.soft(await accessibilityFaults(page)).toEqual([]);
      expect.soft(errors).toEqual([]);
    });
  }
}

function isLong(address: string): boolean {
  return ['./method/', './text/', './claims/'].includes(address);
}
