import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BREAKS, layoutFor, SMALL_LAYOUT, STATIC_LAYOUTS } from '$lib/charts/layout';

describe('layoutFor(width)', () => {
  test.each([
    [288, 'narrow'],
    [439, 'narrow'],
    [440, 'medium'],
    [639, 'medium'],
    [640, 'wide'],
    [1200, 'wide'],
  ])('%i pixels have the %s layout', (width, name) => {
    expect(layoutFor(width).name).toBe(name);
  });

  test('changes where the style sheet of the chart does', () => {
    const component = readFileSync('src/lib/components/Chart.svelte', 'utf8');
    const breaks = [...component.matchAll(/@container \((.*)\)/g)].map(([, query]) => query);
    const { medium, wide } = BREAKS;
    expect(breaks).toEqual([
      `width < ${String(medium)}px`,
      `${String(medium)}px <= width < ${String(wide)}px`,
      `width >= ${String(wide)}px`,
    ]);
  });
});

test('every layout has type of at least 12 pixels at the width it is made for', () => {
  for (const layout of [SMALL_LAYOUT, ...STATIC_LAYOUTS]) expect(layout.type).toBeGreaterThanOrEqual(12);
});
