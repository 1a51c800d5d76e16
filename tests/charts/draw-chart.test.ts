import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { describeChart } from '$lib/charts/draw-chart';
import { SMALL_LAYOUT, STATIC_LAYOUTS } from '$lib/charts/layout';
import { draw, dots, inputOf, SLUGS, wordsOf } from './draw';

const LAYOUTS = [SMALL_LAYOUT, ...STATIC_LAYOUTS];

describe.each(SLUGS)('drawChart() of %s', (slug) => {
  const input = inputOf(slug);

  test.each(LAYOUTS)(
    'in the $name layout names itself once and carries no style, id or nameless role',
    (layout) => {
      const svg = draw(input, layout);
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.getAttribute('aria-label')).toBe(describeChart(input));
      expect(svg.querySelectorAll('style, [id], [aria-label], [aria-hidden]')).toHaveLength(0);
    },
  );

  test('for any years within the data draws no NaN, no infinity, nothing undefined', () => {
    const year = fc.integer({ min: input.range.from, max: input.range.to });
    fc.assert(
      fc.property(year, year, fc.constantFrom(...LAYOUTS), (a, b, layout) => {
        const range = { from: Math.min(a, b), to: Math.max(a, b) };
        expect(draw({ ...input, range }, layout).outerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a chart of currency in circulation', () => {
  const input = inputOf('currency-in-circulation');
  const [, , wide] = STATIC_LAYOUTS;
  const svg = draw(input, wide);

  test('has an axis of time: 1925 and 1928 stand three years apart', () => {
    const [first, second, third] = dots(svg).sort((a, b) => a.x - b.x);
    const years = ((second?.x ?? NaN) - (first?.x ?? NaN)) / ((third?.x ?? NaN) - (second?.x ?? NaN));
    // 1,095 days to 366: 1928 is a leap year.
    expect(years).toBeCloseTo(1095 / 366, 2);
  });

  test('says where the text is silent, and dots the line there', () => {
    expect(wordsOf(svg).join(' ')).toContain('no figure in the text for 1926 and 1927');
    const dashed = [...svg.querySelectorAll('[stroke-dasharray="2 5"] path, [stroke-dasharray="2 5"] line')];
    expect(dashed).toHaveLength(2);
  });

  test('draws 7.9 hollow, on a bar of the days that are open', () => {
    const hollow = dots(svg).filter((dot) => dot.hollow);
    expect(hollow.map(({ title }) => title)).toEqual(['7.9 billion rubles, 1935, day not stated']);
  });

  test('writes every figure at its mark, with its printed decimals', () => {
    for (const figure of ['0.7', '1.7', '2.0', '2.8', '4.3', '5.5', '8.4', '6.9', '7.7', '7.9']) {
      expect(wordsOf(svg), figure).toContain(figure);
    }
  });

  test('keeps its scale of values when the years change', () => {
    const at = (range: typeof input.range) =>
      dots(draw({ ...input, range }, wide)).find(({ title }) => title.startsWith('4.3'))?.y;
    expect(at({ from: 1930, to: 1932 })).toBe(at(input.range));
  });
});

describe('a chart of exchange', () => {
  test('never joins parity and purchasing power', () => {
    const [, , wide] = STATIC_LAYOUTS;
    const svg = draw(inputOf('franc-exchange'), wide);
    const lines = [...svg.querySelectorAll('[stroke-dasharray="2 5"] path, [stroke-dasharray="2 5"] line')];
    expect(lines).toHaveLength(1);
    expect(wordsOf(svg)).toContain('hardly 1.5, purchasing power');
  });
});

describe('describeChart()', () => {
  test('says every figure with its hedge, its time and what it is of', () => {
    expect(describeChart(inputOf('franc-exchange'))).toBe(
      'The ruble in French francs, 1924 to 1936: Official exchange: 13 French francs per ruble, 1924, stated; Official exchange: 3 French francs per ruble, November 1935, stated; Purchasing power in world prices: hardly 1.5 French francs per ruble, first half of 1936, inferred.',
    );
  });

  test('says in words that the text gives nothing', () => {
    const input = { ...inputOf('currency-in-circulation'), range: { from: 1926, to: 1927 } };
    expect(describeChart(input)).toBe(
      'Currency in circulation, 1926 to 1927: nothing in the text for these years.',
    );
  });
});
