import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
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

test('every colour of the charts is a custom property that the page defines, in both themes', () => {
  const css = readFileSync('src/app.css', 'utf8');
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  for (const color of Object.values(COLOR)) {
    const name = /var\((--\w+)\)/.exec(color)?.[1] ?? color;
    expect(light, name).toContain(`${name}:`);
    expect(dark, name).toContain(`${name}:`);
  }
});
