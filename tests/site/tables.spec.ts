import { expect, test } from '@playwright/test';
import { rowsOf } from './published';
import { PAGES } from './site';

const SLUGS = PAGES.flatMap((address) => /^\.\/datasets\/(.+)\/$/.exec(address)?.[1] ?? []);

/** The numbers of some words: “1.65 to 1.75” are 1.65 and 1.75, “more than 1,000” is 1000. */
const numbersIn = (words: string): number[] =>
  (words.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((each) => Number(each.replaceAll(',', '')));

const given = (...cells: (string | undefined)[]): number[] => [
  ...new Set(cells.filter((cell) => cell !== undefined && cell !== '').map(Number)),
];

for (const slug of SLUGS)
  test(`The table of ${slug} says of each row what its CSV says`, async ({ page }) => {
    await page.goto(`./datasets/${slug}/`);
    const shown = await page.locator('tr[data-figure]').evaluateAll((rows) =>
      rows.map((row) => {
        const words = (selector: string) =>
          row.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
        return {
          id: row.id,
          figure: words('[data-label=Figure] strong'),
          allows: words('[data-label=Allows]'),
          dated: words('[data-label=Dated]'),
          printed: words('[data-label="As printed"]'),
          sentence: row.querySelector('[data-label=Evidence] a')?.getAttribute('href') ?? '',
        };
      }),
    );
    const rows = rowsOf(slug);
    expect(shown.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    for (const row of rows) {
      const { id = '', value = '', unit = '', low, high, dating = '', date_as_stated = '' } = row;
      const told = shown.find((each) => each.id === id);
      expect(numbersIn(told?.figure ?? ''), id).toEqual(given(value));
      expect(numbersIn(told?.allows ?? ''), id).toEqual(given(low, high));
      expect(told?.figure, id).toContain(unit);
      // A hedge stands before its number.
      if (value !== '') expect(/^\d/.test(told?.figure ?? ''), id).toBe(row['relation'] === 'eq');
      expect(told?.dated, id).toContain(dating);
      expect(told?.dated, id).toContain(date_as_stated);
      expect(told?.printed, id).toBe(row['as_printed']?.replace(/\s+/g, ' '));
      expect(new URL(told?.sentence ?? '', page.url()).hash, id).toBe(
        new URL(row['quotation_url'] ?? '').hash,
      );
    }
  });
