import { expect, test } from 'vitest';
import { settledAt } from './screen.js';

const frames = (...data: string[]) => data.map((each, index) => ({ at: index * 16, data: each }));
const alike = (one: { data: string }, other: { data: string }) => one.data === other.data;

test('A page is settled with the first frame after which none differs from the last', () => {
  expect(settledAt(frames('a', 'b', 'c', 'c', 'c'), alike)).toBe(32);
  expect(settledAt(frames('c', 'b', 'c'), alike)).toBe(32);
  expect(settledAt(frames('c', 'c'), alike)).toBe(0);
  expect(settledAt([], alike)).toBeNaN();
});
