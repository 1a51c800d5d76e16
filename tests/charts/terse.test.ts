import { expect, test } from 'vitest';
import { terse } from '$lib/charts/terse';

test('terse(svg) rounds places and leaves words and sizes of type as they are', () => {
  expect(terse('<text x="10.256" font-size="12.345">12.345</text>')).toBe(
    '<text x="10.3" font-size="12.345">12.345</text>',
  );
  expect(terse('<g transform="translate(0.504,-3.3333)"/>')).toBe('<g transform="translate(0.5,-3.3)"/>');
});
