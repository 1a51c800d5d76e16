import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '$lib/charts/letter-widths';
import { setEvenly, setLines, textOf, type Line } from '$lib/charts/set-lines';

const words = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'W', 'i', '8', '.', '-', '/', '?', 'é', '“', ' ') }), {
    maxLength: 8,
  })
  .map((all) =>
    all.map((each, index) => (index % 2 ? { words: each, style: { fill: 'red' } } : { words: each })),
  );
const width = fc.integer({ min: 20, max: 400 });

const joined = (lines: readonly Line[]): string => lines.map(textOf).join('');

for (const set of [setLines, setEvenly]) {
  describe(`${set.name}(runs, width, size)`, () => {
    test('keeps every word in its order, and each in its style', () => {
      fc.assert(
        fc.property(words, width, (runs, room) => {
          const lines = set(runs, room, 10);
          const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
          expect(plain(joined(lines))).toBe(plain(runs.map((run) => run.words).join('')));
          const styled = (all: Line) =>
            all.map((run) => (run.style ? run.words.replace(/\s/g, '') : '')).join('');
          expect(styled(lines.flat())).toBe(styled(runs));
        }),
      );
    });

    test('makes no line wider than there is room', () => {
      fc.assert(
        fc.property(words, width, (runs, room) => {
          for (const line of set(runs, room, 10))
            expect(widthOf(textOf(line).trimEnd(), 10)).toBeLessThanOrEqual(room);
        }),
      );
    });
  });
}

test('setEvenly() takes as many lines as setLines(), and leaves no word alone in the last', () => {
  const runs = [{ words: 'From year to year the curve of inflation is depicted in the following series' }];
  const room = widthOf('From year to year the curve of inflation is depicted in the following', 10);
  expect(setLines(runs, room, 10).map(textOf).at(-1)).toBe('series');
  const even = setEvenly(runs, room, 10);
  expect(even).toHaveLength(2);
  expect(even.map(textOf).at(-1)?.split(' ').length).toBeGreaterThan(3);
});

test('an address too wide for a line breaks after one of its signs, and none of it is lost', () => {
  const address = 'https://example.org/datasets/currency-in-circulation/?from=1928&to=1933#circulation-1932';
  const lines = setLines([{ words: address }], 260, 10);
  expect(lines.length).toBeGreaterThan(1);
  expect(joined(lines)).toBe(address);
  for (const line of lines.slice(0, -1)) expect(textOf(line)).toMatch(/[/?&#=]$/);
});
