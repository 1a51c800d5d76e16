import { expect, test } from 'vitest';
import { toneOf } from '$lib/datasets/tone';
import { inputOf } from '../charts/draw';

const tones = (slug: string) => {
  const input = inputOf(slug);
  return input.rows.map((row) => `${row.id} ${toneOf({ chart: input.kind, headline: input.emphasis }, row)}`);
};

test('toneOf(chart, row) sets off what the sentence beside the chart speaks of, and nothing else', () => {
  expect(tones('currency-in-circulation').filter((tone) => tone.endsWith('accent'))).toEqual([
    'circulation-1929 accent',
    'circulation-1930 accent',
    'circulation-1931 accent',
    'circulation-1932 accent',
    'circulation-1933 accent',
  ]);
});

test('toneOf(chart, row) keeps purchasing power apart from parity, and gold gold', () => {
  expect(tones('franc-exchange')).toEqual([
    'franc-parity-1924 series',
    'franc-parity-1935 series',
    'franc-purchasing-power-1936 accent',
  ]);
  expect(tones('gold-reserve')).toEqual(['gold-reserve-1926 gold', 'gold-reserve-1936 gold']);
});
