import { describe, expect, test } from 'vitest';
import { readOptions } from './options.js';

describe('readOptions()', () => {
  test('the bench without options makes five rounds of both parts and asserts nothing', () => {
    expect(readOptions([], {})).toEqual({
      assert: false,
      changes: 12,
      parts: ['comparison', 'redraw'],
      port: 4196,
      runs: 5,
    });
  });

  test('the bench follows its options and the port of the environment', () => {
    expect(readOptions(['--assert', '--only=redraw', '--runs', '3'], { PORT: '4300' })).toMatchObject({
      assert: true,
      parts: ['redraw'],
      port: 4300,
      runs: 3,
    });
  });

  test.each([
    [['--runs=0'], '--runs takes a whole number above zero: "0"'],
    [['--changes=many'], '--changes takes a whole number above zero: "many"'],
    [['--only=peers'], '--only takes one of comparison, redraw: "peers"'],
  ])('the bench refuses %j in words', (args, words) => {
    expect(() => readOptions(args, {})).toThrow(new RangeError(words));
  });

  test('the bench refuses an option that it does not know', () => {
    expect(() => readOptions(['--asert'], {})).toThrow(/--asert/);
  });
});
