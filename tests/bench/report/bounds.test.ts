import { describe, expect, test } from 'vitest';
import { SITES } from '../comparison/sites.js';
import { comparisonBounds, holds, redrawBounds } from './bounds.js';

const numbers = {
  drawn: 1_000,
  painted: 100,
  blocking: 80,
  bytes: 1,
  script: 1,
  requests: 1,
  shift: 0,
  first: 1,
  change: 1,
};
const summaries = (own: Partial<typeof numbers>) =>
  new Map(SITES.map(({ name }) => [name, { ...numbers, ...(name.startsWith('This site') ? own : {}) }]));

describe('the bounds of the comparison', () => {
  test('hold up to the last digit, for each page of this site', () => {
    const bounds = comparisonBounds(summaries({ drawn: 250, blocking: 80 }));
    expect(bounds).toHaveLength(6);
    expect(bounds.filter((bound) => !holds(bound))).toEqual([]);
  });

  test('are broken where a chart is drawn later or a page blocks longer', () => {
    const broken = (own: Partial<typeof numbers>) =>
      comparisonBounds(summaries(own))
        .filter((bound) => !holds(bound))
        .map(({ what }) => what);
    expect(broken({ drawn: 251, blocking: 80 })).toEqual([
      'This site, dataset: chart drawn, as a share of Observable Framework’s',
      'This site, home: chart drawn, as a share of Observable Framework’s',
    ]);
    expect(broken({ drawn: 601, blocking: 81 })).toHaveLength(6);
  });

  test('cannot be told of a site that was not measured', () => {
    expect(() => comparisonBounds(new Map())).toThrow('Nothing was measured of This site, dataset.');
  });

  test('are broken where nothing could be measured', () => {
    expect(comparisonBounds(summaries({ drawn: NaN, blocking: NaN })).filter(holds)).toEqual([]);
  });
});

test('A redrawing has its bound by its rows, of which only the median counts', () => {
  const bounds = redrawBounds([
    { view: 'level', rows: 10, times: [900] },
    { view: 'level', rows: 1_000, times: [15, 16, 400] },
    { view: 'level', rows: 10_000, times: [34] },
    { view: 'change', rows: 100_000, times: [33] },
  ]);
  expect(bounds.map((bound) => [bound.what, bound.most, holds(bound)])).toEqual([
    ['1,000 rows redrawn as level, median', 16, true],
    ['10,000 rows redrawn as level, median', 33, false],
    ['100,000 rows redrawn as change, median', 33, true],
  ]);
});
