import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { frames } from './site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** A theme changes colours and nothing else: in the second one only the rules that look at colours can find more. */
const COLOURS: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block'],
  resultTypes: ['violations'],
};

/**
 * The accessibility faults that axe finds on a page as it stands, or in one part of it, in light and in dark: for each the
 * theme, its rule and the elements at fault. The checker is put into a document once, from outside, so that no policy of the
 * page concerns it.
 */
export async function accessibilityFaults(page: Page, part = 'html'): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  const found: string[] = [];
  for (const [colorScheme, options] of [
    ['light', ALL],
    ['dark', COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await frames(page, 1);
    const faults = await page.evaluate(
      async (asked) => {
        // Colours that are still changing are not yet those that are seen; a change may also be given up.
        await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(asked.part, asked.options);
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      },
      { part, options },
    );
    found.push(...faults.map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}

/** The same narrow and wide, without a new load; each fault with where it was found. */
export async function accessibilityFaultsEverywhere(
  page: Page,
  part = 'html',
  widths: readonly number[] = [320, 1280],
): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const faults = await accessibilityFaults(page, part);
    found.push(...faults.map((fault) => `${String(width)} px, ${fault}`));
  }
  return found;
}
