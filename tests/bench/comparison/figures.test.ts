import { expect, test } from 'vitest';
import { figuresModule, figuresOf } from './figures.js';

const HEAD = 'value,date_earliest,date_latest\r\n';
const csv = `${HEAD}0.7,1925-01-01,1925-01-01\r\n1.7,1928-01-01,1928-01-01\r\n2.0,1929-01-01,1929-12-31\r\n`;

test('A figure stands in the middle of its days, and a year without one breaks the line', () => {
  expect(figuresOf(csv)).toEqual([
    { year: 1925, value: 0.7 },
    { year: 1926.5, value: null },
    { year: 1928, value: 1.7 },
    { year: expect.closeTo(1929.5, 2) as number, value: 2 },
  ]);
});

test('A row without a figure stops the bench', () => {
  expect(() => figuresOf(`${HEAD},1925-01-01,1925-01-01\r\n`)).toThrow(
    'A row without value: 1925-01-01 to 1925-01-01.',
  );
});

test('The pages of the peers get the first and the last year of the figures', () => {
  expect(figuresModule(csv)).toContain('export const years = [1925,1929];');
});
