import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { layoutShift, open, PAGES, watchErrors } from './site';

const WIDTHS = [320, 360, 768, 1280, 1920];

for (const address of PAGES) {
  test.describe(address, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        test(`has no accessibility fault that axe finds, ${colorScheme}, ${width} px`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          await open(page, address);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          const told = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
          );
          expect(told).toEqual([]);
        });
      }
    }

    test('never scrolls sideways and shifts nothing while it loads', async ({ page }) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, address);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, `${width} px`).toBe(0);
        expect(await layoutShift(page), `${width} px`).toBe(0);
      }
    });

    test('asks nothing of another host and reports no error', async ({ page, baseURL }) => {
      const errors = watchErrors(page);
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await open(page, address);
      expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);
      expect(errors).toEqual([]);
    });

    test('has one heading of the first level, a title and a description of its own', async ({ page }) => {
      await open(page, address);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await page.title()).toContain('The Feverish Series');
      if (!address.endsWith('404.html')) {
        expect(
          (await page.locator('meta[name=description]').getAttribute('content'))?.length,
        ).toBeGreaterThan(40);
      }
    });
  });
}
