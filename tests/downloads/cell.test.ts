import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, refuseFormula } from '$lib/downloads/cell';
import type { Column } from '$lib/downloads/column';

const column = <Name extends string>(name: Name) =>
  ({ name, title: name, description: name, type: 'number' }) as const satisfies Column;
const columns = [column('id'), column('value')];
const cell = (value: string | number | null, decimals?: number | null) =>
  cellsOf({ id: 'row', value }, columns, { value: decimals ?? null })[1];

describe('cellsOf(row, columns, decimals)', () => {
  test('gives the cells in the order of the columns, with nothing for what is missing', () => {
    const row = { value: 2, id: 'x', more: 1 };
    expect(cellsOf(row, columns)).toEqual([
      { value: 'x', text: 'x' },
      { value: 2, text: '2' },
    ]);
    expect(cell(null)).toEqual({ value: null, text: '' });
  });

  test('writes a number with its printed decimals, else with as many as it has', () => {
    expect(cell(2, 1)?.text).toBe('2.0');
    expect(cell(8.35)?.text).toBe('8.35');
    expect(cell(-0.5)?.text).toBe('-0.5');
  });

  test.each([NaN, Infinity, -Infinity, 3.3000000000000003, 1e21, 1e-7])('refuses the number %d', (value) => {
    expect(() => cell(value)).toThrow(
      new RangeError(`number that cannot be published: ${String(value)} (row, value)`),
    );
  });

  test('refuses a number that its decimals would round', () => {
    expect(() => cell(2.05, 1)).toThrow('number that cannot be published: 2.05 (row, value)');
  });

  test('writes plain digits that give the number back', () => {
    const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(number, ([whole, decimals]) => {
        const value = Number((whole / 10 ** decimals).toFixed(decimals));
        const text = cell(value)?.text ?? '';
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
        expect(Number(cell(value, decimals)?.text)).toBe(value);
      }),
    );
  });

  test.each(['=1+1', '+7', '-5.5', '@name', '\tx', '\rx'])('refuses the words %j', (words) => {
    expect(() => cell(words)).toThrow(
      new RangeError(`cell that a spreadsheet takes for a formula: ${JSON.stringify(words)} (row, value)`),
    );
  });
});

test('refuseFormula(words, place) gives all other words back as they are', () => {
  const words = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(fc.property(words, (text) => refuseFormula(text, '') === text));
});
