import { expect, test } from 'vitest';
import { fileName } from '$lib/downloads/file-name';

test('fileName(slug, extension) is the name of the whole; with years it carries them', () => {
  expect(fileName('gold-reserve', 'csv')).toBe('gold-reserve.csv');
  expect(fileName('gold-reserve', 'csv', { from: 1926, to: 1926 })).toBe('gold-reserve_1926-1926.csv');
});
