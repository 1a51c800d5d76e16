import { describe, expect, test } from 'vitest';
import { includesYear } from '$lib/calendar/year-range';
import { yearOf } from '$lib/calendar/iso-date';
import { baseYears, plainView, refuseScale, scalesOffered, viewsOffered } from '$lib/views/offered';
import { figureRow } from '../datasets/sample';
import { CIRCULATION, FRANC, offerOf, RESERVE } from './sample';

describe('viewsOffered()', () => {
  test('has the level first, also where a dataset names no view', () => {
    expect(viewsOffered({ views: [] })).toEqual(['level']);
    expect(viewsOffered({ views: ['log', 'change', 'index'] })).toEqual(['level', 'index', 'change']);
  });
});

describe('scalesOffered()', () => {
  test('has a log scale where a dataset offers one and all its figures are above nought', () => {
    expect(scalesOffered(CIRCULATION)).toEqual(['linear', 'log']);
    expect(scalesOffered(RESERVE)).toEqual(['linear']);
    const nought = { ...CIRCULATION, rows: [...CIRCULATION.rows, figureRow({ value: 0, low: 0 })] };
    expect(scalesOffered(nought)).toEqual(['linear']);
  });

  test.each([CIRCULATION, FRANC, RESERVE, offerOf('gold-coverage')])(
    'says in words why $slug has none',
    (offer) => {
      expect(refuseScale('linear', offer)).toBeUndefined();
      const refusal = refuseScale('log', offer);
      if (scalesOffered(offer).includes('log')) expect(refusal).toBeUndefined();
      else expect(refusal).toMatch(/^[A-Z].*[^.]$/);
    },
  );
});

describe('baseYears()', () => {
  test('are the years that have a figure, each once and in order', () => {
    const years = baseYears(CIRCULATION.rows);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    for (let year = 1900; year < 1950; year += 1) {
      const spoken = CIRCULATION.rows.some((row) =>
        includesYear({ from: yearOf(row.date_earliest), to: yearOf(row.date_latest) }, year),
      );
      expect(years.includes(year), String(year)).toBe(spoken);
    }
  });

  test('has all years of a span', () => {
    const row = figureRow({ date_earliest: '1930-06-01', date_latest: '1932-02-01' });
    expect(baseYears([row])).toEqual([1930, 1931, 1932]);
  });
});

test('plainView() is the level on a linear scale, its base the first year that speaks', () => {
  expect(plainView(CIRCULATION)).toEqual({
    name: 'level',
    scale: 'linear',
    base: baseYears(CIRCULATION.rows)[0],
  });
});
