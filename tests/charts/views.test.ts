import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATIC_LAYOUTS } from '$lib/charts/layout';
import { logTicks } from '$lib/charts/value-scale';
import { baseYears } from '$lib/views/offered';
import { SCALES, VIEWS, type View } from '$lib/views/view';
import { asFile } from './as-file';
import { draw, dots, inputOf, wordsOf } from './draw';

const [NARROW, , WIDE] = STATIC_LAYOUTS;

const PICTURES: readonly (readonly [slug: string, name: string, view: View])[] = [
  ['currency-in-circulation', 'index-1928', { name: 'index', scale: 'linear', base: 1928 }],
  ['currency-in-circulation', 'index-1928-log', { name: 'index', scale: 'log', base: 1928 }],
  ['currency-in-circulation', 'level-log', { name: 'level', scale: 'log', base: 1925 }],
  ['currency-in-circulation', 'change', { name: 'change', scale: 'linear', base: 1925 }],
  ['currency-in-circulation', 'change-log', { name: 'change', scale: 'log', base: 1925 }],
  ['franc-exchange', 'change', { name: 'change', scale: 'linear', base: 1924 }],
  ['gold-reserve', 'change', { name: 'change', scale: 'linear', base: 1926 }],
];

describe.each(PICTURES)('%s as %s', (slug, name, view) => {
  test.each([NARROW, WIDE])('in the $name layout is the picture on file', async (layout) => {
    const svg = draw({ ...inputOf(slug), view }, layout);
    await expect(asFile(svg.outerHTML)).toMatchFileSnapshot(`snapshots/${slug}-${name}-${layout.name}.svg`);
  });
});

test('no view draws NaN, infinity or undefined, for any years, base and scale', () => {
  const input = fc.constantFrom(inputOf('currency-in-circulation'), inputOf('franc-exchange'));
  const year = fc.integer({ min: 1925, max: 1935 });
  const view = fc.record({
    name: fc.constantFrom(...VIEWS),
    scale: fc.constantFrom(...SCALES),
    base: fc.constantFrom(...baseYears(inputOf('currency-in-circulation').rows)),
  });
  fc.assert(
    fc.property(input, view, year, year, fc.constantFrom(...STATIC_LAYOUTS), (all, chosen, a, b, layout) => {
      fc.pre(chosen.name !== 'index' || all.kind === 'circulation');
      const range = { from: Math.min(a, b), to: Math.max(a, b) };
      expect(draw({ ...all, range, view: chosen }, layout).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 40 },
  );
});

describe('a chart of changes', () => {
  const input = inputOf('currency-in-circulation');
  const bars = (scale: View['scale']) =>
    [...draw({ ...input, view: { name: 'change', scale, base: 1925 } }, WIDE).querySelectorAll('rect')].map(
      (bar) => ({
        id: bar.getAttribute('data-figure'),
        width: Number(bar.getAttribute('width')),
        height: Number(bar.getAttribute('height')),
      }),
    );

  test('draws a bar as wide as its span of time, named by the figure that it ends at', () => {
    const of = (id: string) => bars('linear').find((bar) => bar.id === id)?.width ?? NaN;
    // Two pixels of each bar are left free; 1,095 days to 366.
    expect((of('circulation-1928') + 2) / (of('circulation-1929') + 2)).toBeCloseTo(1095 / 366, 1);
    expect(bars('linear').some(({ id }) => id === 'circulation-1925')).toBe(false);
  });

  test('is lower for a rise of 143 per cent in three years than for one of 40 in one', () => {
    const of = (id: string) => bars('linear').find((bar) => bar.id === id)?.height ?? NaN;
    expect(of('circulation-1928')).toBeLessThan(of('circulation-1930'));
  });

  test('on a log scale draws twice as much and half as much equally high', () => {
    const value = [1, 2, 1];
    const rows = input.rows
      .slice(1, 4)
      .map((row, at) => ({ ...row, value: value[at] ?? 1, low: null, high: null }));
    const svg = draw({ ...input, rows, view: { name: 'change', scale: 'log', base: 1928 } }, WIDE);
    const [up, down] = [...svg.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('height')));
    expect(up).toBeCloseTo(down ?? NaN, 6);
  });

  test('says in its place that one figure has no change', () => {
    const svg = draw(
      { ...input, range: { from: 1930, to: 1930 }, view: { name: 'change', scale: 'linear', base: 1925 } },
      WIDE,
    );
    expect(wordsOf(svg).join(' ').replace(/\s+/g, ' ')).toContain('is one figure, 1 January 1930');
  });
});

test('a chart on a log scale puts equal ratios at equal distances, and names 1, 2, 5', () => {
  const svg = draw(
    { ...inputOf('currency-in-circulation'), view: { name: 'level', scale: 'log', base: 1925 } },
    WIDE,
  );
  const at = (figure: string) => dots(svg).find(({ title }) => title.startsWith(figure))?.y ?? NaN;
  expect((at('2.0') - at('8.4')) / (at('1.7') - at('2.0'))).toBeCloseTo(
    Math.log(8.4 / 2) / Math.log(2 / 1.7),
    6,
  );
  expect(wordsOf(svg)).toEqual(expect.arrayContaining(['1', '2', '5']));
  expect(wordsOf(svg)).not.toContain('0');
});

test('logTicks() gives rising round numbers within its bounds, at least one', () => {
  const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(positive, fc.double({ min: 1.05, max: 1e4, noNaN: true }), (low, ratio) => {
      const ticks = logTicks(low, low * ratio);
      expect(ticks.length).toBeGreaterThan(0);
      for (const tick of ticks) expect(tick >= low * 0.94 && tick <= low * ratio * 1.06).toBe(true);
    }),
  );
});
