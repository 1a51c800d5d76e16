import { expect, test } from 'vitest';
import { METRICS, milliseconds, ratio, summarize } from './summary.js';

const round = (drawn: number, changes: number[]) => ({
  bytes: 2_000,
  script: 500,
  requests: 3,
  painted: 100,
  drawn,
  blocking: 40,
  shift: 0,
  first: 90,
  changes,
});

test('A site is told by the medians of its rounds, its changes by the median of all of them', () => {
  const summary = summarize([round(300, [10, 20, 20]), round(900, [30]), round(200, [40])]);
  expect(summary).toMatchObject({ drawn: 300, bytes: 2_000, requests: 3, change: 20 });
});

test('A ratio says how many times one number is another', () => {
  expect(ratio(50, 200)).toBe(0.25);
  expect(ratio(0, 0)).toBe(0);
  expect(ratio(1, 0)).toBe(Infinity);
});

test('Numbers are written with their units', () => {
  const written = Object.fromEntries(METRICS.map(({ key, write }) => [key, write(1234.5)]));
  expect(written).toMatchObject({ drawn: '1235 ms', bytes: '1.2 kB', shift: '1234.500' });
  expect(milliseconds(8.25)).toBe('8.3 ms');
});
