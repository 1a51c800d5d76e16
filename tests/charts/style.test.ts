import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { inLightColors, LIGHT } from '$lib/charts/standalone';
import { COLOR, stepsTo } from '$lib/charts/style';

describe('stepsTo(highest)', () => {
  test.each([
    [8.4, [0, 2, 4, 6, 8]],
    [13, [0, 5, 10]],
    [1000, [0, 200, 400, 600, 800, 1000]],
  ])('%d is reached by %j', (highest, steps) => {
    expect(stepsTo(highest)).toEqual(steps);
  });

  test('begins at 0, never passes the highest, and has two to seven steps', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (highest) => {
        const steps = stepsTo(highest);
        expect(steps[0]).toBe(0);
        expect(steps.at(-1)).toBeLessThanOrEqual(highest * (1 + 1e-9));
        expect(steps.length).toBeGreaterThanOrEqual(2);
        expect(steps.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

/** The two values of a custom property of the page: light and dark. */
function themes(name: string): readonly [light: string, dark: string] {
  const css = readFileSync('src/app.css', 'utf8');
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  return [light, dark];
}

/** The relative luminance of a colour, after WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const names = Object.values(COLOR).map((color) => /var\(--(\w+)\)/.exec(color)?.[1] ?? '');

test.each(names)('the colour %s is a custom property of the page, in both themes', (name) => {
  for (const color of themes(name)) expect(color).toMatch(/^#[0-9a-f]{6}$/);
});

test.each(names.filter((name) => name !== 'paper' && name !== 'hairline'))(
  'the colour %s stands out from the paper as text does, 4.5 to 1, in both themes',
  (name) => {
    for (const theme of [0, 1] as const) {
      expect(contrast(themes(name)[theme], themes('paper')[theme])).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test('the colour of what is set off differs from the rest of the series in lightness too, for eyes that see no hue', () => {
  for (const theme of [0, 1] as const) {
    expect(contrast(themes('vermilion')[theme], themes('blue')[theme])).toBeGreaterThan(1.2);
  }
});

test('a picture that stands by itself has the colours of the light theme', () => {
  for (const [name, color] of Object.entries(LIGHT)) expect(color, name).toBe(themes(name)[0]);
  expect(inLightColors('<g fill="var(--ink)"/>')).toBe('<g fill="#1e1b16"/>');
  expect(() => inLightColors('var(--nothing)')).toThrow('unknown colour: --nothing');
});
